import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import type { Block, Paper } from "../paper/paper";
import { drawBlock } from "./draw-block";
import { fonts } from "./fonts";
import { INK } from "./ink";
import { drawFrames, drawWatermark } from "./page-frame";
import { PAGE, Pen, type Style } from "./pen";

const BAND = 112;
/** Its types know PDF/A only. */
const SUBSET: object = { subset: "PDF/UA" };

/**
 * A document as PDF, tagged for screen readers as PDF/UA-1 asks: headings, lists and tables are what they are, in
 * reading order, and everything drawn for the eye only is marked so.
 */
export function writePdf(paper: Paper): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { left: PAGE.left, right: PAGE.left, top: PAGE.top, bottom: 0 },
    pdfVersion: "1.7",
    ...SUBSET,
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: `${paper.title}: ${paper.of}`,
      Author: paper.of,
      Creator: "Internet First self-assessment",
    },
  });
  const written = buffer(doc);
  const { regular, bold } = fonts();
  doc.registerFont("regular", regular.bytes).registerFont("bold", bold.bytes);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const pen = new Pen(doc, root);
  if (paper.draft) doc.on("pageAdded", () => drawWatermark(pen));

  doc.addPage();
  drawTitle(pen, paper);
  addBookmarks(pen, paper.blocks, (block) => drawBlock(pen, block));
  root.end();
  drawFrames(pen, paper);
  doc.end();
  return written;
}

function drawTitle(pen: Pen, { title, of }: Paper): void {
  const small: Style = { weight: "regular", size: 13, colour: "#ffffff" };
  const big: Style = { weight: "bold", size: 26, colour: "#ffffff" };
  const tall = BAND + 17 * (pen.lines(of, small, PAGE.width).length - 1);
  pen.rect(0, 0, pen.doc.page.width, tall, INK.blue);
  pen.y = 34;
  pen.paragraph("P", of, small);
  pen.paragraph("H1", title, big);
  pen.y = tall + 12;
}

/** Draws each block, and puts its headings beside the page for who looks for a part. */
function addBookmarks({ doc }: Pen, blocks: Block[], draw: (block: Block) => void): void {
  let part = doc.outline;
  for (const block of blocks) {
    draw(block);
    if (block.kind !== "heading" || block.level === 3) continue;
    // After it is drawn, because a heading may begin a page.
    const item = (block.level === 1 ? doc.outline : part).addItem(block.text);
    if (block.level === 1) part = item;
  }
}
