import { HeadingLevel, Paragraph, type Table } from "docx";
import type { StateColour } from "@/lib/domain/state-colour";
import type { Block } from "../paper/paper";
import { TINTS } from "../pdf/ink";
import { runs } from "./runs";
import { wordTable } from "./word-table";

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A part of a document in Word's own means. */
export function wordBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.text) })];
    case "text":
      return [
        new Paragraph({
          style: block.look === "small" ? "Small" : block.look === "lead" ? "Lead" : undefined,
          children: runs(block.text),
        }),
      ];
    case "list":
      return block.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }));
    case "facts":
      return wordTable({
        columns: [
          { title: "", width: 28 },
          { title: "", width: 72 },
        ],
        rows: block.rows.map(([name, value]) => [{ text: name, bold: true }, { text: value }]),
      });
    case "status":
      return [
        new Paragraph({ style: "Status", children: runs(block.label), ...tinted(block.colour) }),
        new Paragraph({ children: runs(block.meaning), ...tinted(block.colour) }),
      ];
    case "figures":
      return wordTable({
        columns: [
          { title: "", width: 22 },
          { title: "", width: 22 },
          { title: "", width: 56 },
        ],
        rows: block.figures.map(({ label, value, note }) => [
          { text: label, bold: true },
          { text: value, bold: true },
          { text: note },
        ]),
      });
    case "table":
      return wordTable(block);
  }
}

const tinted = (colour: StateColour) => ({
  shading: { fill: TINTS[colour].paper.slice(1) },
  indent: { left: 120, right: 120 },
  spacing: { before: 0, after: 0 },
});
