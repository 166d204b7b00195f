import type { Block } from "../paper/paper";
import { drawTable } from "./draw-table";
import { INK, TINTS } from "./ink";
import { lineHeight, PAGE, type Pen, type Style } from "./pen";

const BODY: Style = { weight: "regular", size: 10 };
const SMALL: Style = { weight: "regular", size: 8.5, colour: INK.quiet };
const BOLD: Style = { weight: "bold", size: 10 };
/** Space before a heading of each level, and how big it is. A heading keeps some of what follows beside it. */
const HEADINGS = { 1: { size: 16, before: 16 }, 2: { size: 12, before: 8 }, 3: { size: 10.5, before: 6 } };
const KEEP = 180;

/** Draws one part of a document and goes on below it. */
export function drawBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case "heading":
      return drawHeading(pen, block.level, block.text);
    case "text":
      pen.paragraph(
        "P",
        block.text,
        block.look === "small" ? SMALL : block.look === "lead" ? { ...BODY, size: 12 } : BODY,
      );
      pen.y += 6;
      return;
    case "list":
      return drawList(pen, block.items);
    case "facts":
      return drawFacts(pen, block);
    case "status":
      return drawStatus(pen, block);
    case "figures":
      return block.figures.forEach((figure) => drawFigure(pen, figure));
    case "table":
      return drawTable(pen, block);
  }
}

function drawHeading(pen: Pen, level: 1 | 2 | 3, text: string): void {
  const { size, before } = HEADINGS[level];
  pen.need(KEEP);
  if (pen.y > PAGE.top) pen.y += before;
  pen.paragraph(`H${level + 1}`, text, { weight: "bold", size, colour: level === 1 ? INK.blue : INK.text });
  pen.y += 5;
}

function drawList(pen: Pen, items: string[]): void {
  const list = pen.doc.struct("L");
  pen.root.add(list);
  for (const item of items) {
    pen.need(2 * lineHeight(BODY));
    const one = pen.doc.struct("LI");
    list.add(one);
    const y = pen.y;
    pen.artifact(() => pen.line("•", PAGE.left + 4, y, BODY), "Layout");
    const body = pen.doc.struct("LBody");
    one.add(body);
    pen.paragraph("P", item, BODY, { x: PAGE.left + 20, width: PAGE.width - 20, parent: body });
    body.end();
    one.end();
    pen.y += 3;
  }
  list.end();
  pen.y += 4;
}

const NAMES = 128;

function drawFacts(pen: Pen, { caption, rows }: Extract<Block, { kind: "facts" }>): void {
  const element = pen.doc.struct("Table", { title: caption });
  pen.root.add(element);
  for (const [name, value] of rows) {
    const [left, right] = [pen.lines(name, BOLD, NAMES - 8), pen.lines(value, BODY, PAGE.width - NAMES)];
    const height = lineHeight(BODY);
    const tall = Math.max(left.length, right.length) * height + 6;
    pen.need(Math.min(tall, PAGE.bottom - PAGE.top));
    const top = pen.y + 3;
    const column = (lines: string[], x: number, style: Style) => () =>
      lines.forEach((line, index) => pen.line(line, x, top + index * height, style));
    const row = pen.doc.struct("TR");
    element.add(row);
    row.add(pen.doc.struct("TH", { scope: "Row" }, column(left, PAGE.left, BOLD)));
    row.add(pen.doc.struct("TD", {}, column(right, PAGE.left + NAMES, BODY)));
    row.end();
    pen.y += tall;
    pen.rect(PAGE.left, pen.y, PAGE.width, 0.5, INK.line);
  }
  element.end();
  pen.y += 8;
}

function drawStatus(pen: Pen, { label, meaning, colour }: Extract<Block, { kind: "status" }>): void {
  const tint = TINTS[colour];
  const big: Style = { weight: "bold", size: 20, colour: tint.text };
  const plain: Style = { ...BODY, size: 11, colour: tint.text };
  const width = PAGE.width - 36;
  const tall =
    pen.lines(label, big, width).length * lineHeight(big) +
    pen.lines(meaning, plain, width).length * lineHeight(plain) +
    26;
  pen.need(tall);
  pen.rect(PAGE.left, pen.y, PAGE.width, tall, tint.paper);
  pen.rect(PAGE.left, pen.y, 6, tall, tint.bar);
  const end = pen.y + tall + 10;
  pen.y += 10;
  pen.paragraph("P", label, big, { x: PAGE.left + 20, width });
  pen.y += 2;
  pen.paragraph("P", meaning, plain, { x: PAGE.left + 20, width });
  pen.y = end;
}

const VALUES = 158;

function drawFigure(pen: Pen, figure: Extract<Block, { kind: "figures" }>["figures"][number]): void {
  const { label, value, note, share } = figure;
  const big: Style = { weight: "bold", size: 14, colour: INK.blue };
  const notes = pen.lines(note, SMALL, PAGE.width - VALUES).length * lineHeight(SMALL);
  const values =
    (1 + pen.lines(label, BOLD, VALUES - 20).length) * lineHeight(BOLD) +
    pen.lines(value, big, VALUES - 20).length * lineHeight(big);
  const tall = Math.max(notes, values) + 10;
  pen.need(tall);
  const top = pen.y + 4;
  pen.y = top;
  pen.paragraph("P", label, BOLD, { width: VALUES - 20 });
  pen.paragraph("P", value, big, { width: VALUES - 20 });
  if (share !== undefined) {
    const y = pen.y + 2;
    const bar = { width: VALUES - 28, height: 7 };
    const bbox: [number, number, number, number] = [PAGE.left, y, PAGE.left + bar.width, y + bar.height];
    pen.root.add(
      pen.doc.struct("Figure", { alt: `${label}: ${value}, as a bar`, bbox }, () => {
        pen.doc.rect(PAGE.left, y, bar.width, bar.height).fill(INK.band);
        pen.doc.rect(PAGE.left, y, bar.width * Math.min(share, 1), bar.height).fill(INK.blue);
      }),
    );
  }
  pen.y = top;
  pen.paragraph("P", note, SMALL, { x: PAGE.left + VALUES, width: PAGE.width - VALUES });
  pen.y = top + tall;
  pen.rect(PAGE.left, pen.y - 3, PAGE.width, 0.5, INK.line);
}
