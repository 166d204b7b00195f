import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Cell, PaperTable } from "../paper/paper";
import { INK, TINTS } from "../pdf/ink";
import { runs } from "./runs";

/** Twentieths of a point between the margins of an upright page. */
const WIDTH = 9890;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: INK.line.slice(1) };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table whose headings stand on every page; without titles of columns it has none. A paragraph keeps it apart. */
export function wordTable({ columns, rows }: Pick<PaperTable, "columns" | "rows">): (Paragraph | Table)[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((WIDTH * width) / Math.max(whole, 60)));
  const cell = ({ text, bold, colour }: Cell, index: number, head = false) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { left: 80, right: 80 },
      shading: head
        ? { fill: INK.blue.slice(1) }
        : colour
          ? { fill: TINTS[colour].paper.slice(1) }
          : undefined,
      children: [
        new Paragraph({
          style: "Cell",
          children: runs(text, {
            bold: head || bold,
            color: head ? "FFFFFF" : colour && TINTS[colour].text.slice(1),
          }),
        }),
      ],
    });
  const head = columns.some(({ title }) => title)
    ? [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title }, index) => cell({ text: title }, index, true)),
        }),
      ]
    : [];
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        insideVertical: NONE,
        bottom: LINE,
        insideHorizontal: LINE,
      },
      rows: [
        ...head,
        ...rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((one, index) => cell(one, index)) }),
        ),
      ],
    }),
    new Paragraph({ style: "Cell", children: [] }),
  ];
}
