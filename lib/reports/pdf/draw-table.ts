import type { Cell, PaperTable } from "../paper/paper";
import { INK, TINTS } from "./ink";
import { type Element, lineHeight, PAGE, type Pen, type Style } from "./pen";

const SIZE = 8.5;
/** Many narrow columns need smaller letters. */
const NARROW = { columns: 6, size: 7.5 };
const PAD = { x: 4, y: 3.5 };
const BAR = 6;
const KEEP = 110;

interface Column {
  x: number;
  width: number;
}

/** A table with its headings on every page. A screen reader hears them once, as headings of their columns. */
export function drawTable(pen: Pen, table: PaperTable): void {
  const { doc, root } = pen;
  const size = table.columns.length > NARROW.columns ? NARROW.size : SIZE;
  const columns = columnsOf(table);
  const element = doc.struct("Table", { title: table.caption });
  root.add(element);
  const drawHead = (into?: Element) => drawHeadings(pen, table, columns, size, into);

  // A heading of a table never stands alone at the foot of a page.
  pen.need(KEEP);
  const head = doc.struct("THead");
  element.add(head);
  drawHead(head);
  head.end();
  const body = doc.struct("TBody");
  element.add(body);
  for (const row of table.rows) drawRow(pen, row, columns, size, body, drawHead);
  body.end();
  element.end();
  pen.y += 10;
}

function columnsOf({ columns }: PaperTable): Column[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  // A table of a few narrow columns stays narrow: what stands together is read together.
  const scale = PAGE.width / Math.max(whole, 60);
  let x = PAGE.left;
  return columns.map((column) => {
    const width = column.width * scale;
    x += width;
    return { x: x - width, width };
  });
}

function drawHeadings(pen: Pen, { columns }: PaperTable, at: Column[], size: number, into?: Element): void {
  const style: Style = { weight: "bold", size, colour: "#ffffff" };
  const height = lineHeight(style);
  const lines = columns.map(({ title }, index) => pen.lines(title, style, inside(at[index])));
  const tall = Math.max(...lines.map(({ length }) => length)) * height + 2 * PAD.y;
  const wide = at.reduce((sum, { width }) => sum + width, 0);
  pen.rect(PAGE.left, pen.y, wide, tall, INK.blue);
  const draw = (index: number) => {
    for (const [number, line] of (lines[index] ?? []).entries())
      pen.line(line, (at[index]?.x ?? 0) + PAD.x, pen.y + PAD.y + number * height, style);
  };
  if (into) {
    const row = pen.doc.struct("TR");
    into.add(row);
    for (const index of columns.keys()) row.add(pen.doc.struct("TH", { scope: "Column" }, () => draw(index)));
    row.end();
  } else pen.artifact(() => columns.forEach((_, index) => draw(index)), "Pagination");
  pen.y += tall;
}

function drawRow(
  pen: Pen,
  row: Cell[],
  at: Column[],
  size: number,
  body: Element,
  drawHead: () => void,
): void {
  const cells = row.map((cell, index) => {
    const style: Style = {
      weight: cell.bold ? "bold" : "regular",
      size,
      colour: cell.colour && TINTS[cell.colour].text,
    };
    return { cell, style, column: at[index]!, lines: pen.lines(cell.text, style, inside(at[index])) };
  });
  const height = lineHeight({ weight: "regular", size });
  const bar = row.some((cell) => cell.bar) ? BAR + 3 : 0;
  const element = pen.doc.struct("TR");
  body.add(element);
  const elements = cells.map((_, index) => {
    const one = index === 0 ? pen.doc.struct("TH", { scope: "Row" }) : pen.doc.struct("TD");
    element.add(one);
    return one;
  });
  let left = Math.max(...cells.map(({ lines }) => lines.length));
  let done = 0;
  do {
    const tall = left * height + 2 * PAD.y + bar;
    const most = Math.floor((pen.room - 2 * PAD.y - bar) / height);
    // A row stays together unless it is taller than a page.
    if (most < 1 || (tall > pen.room && tall < PAGE.bottom - PAGE.top - 60)) {
      pen.newPage();
      drawHead();
      continue;
    }
    const count = Math.min(left, most);
    const deep = count * height + 2 * PAD.y + bar;
    const top = pen.y;
    for (const [index, { cell, style, column, lines }] of cells.entries()) {
      if (cell.colour) pen.rect(column.x + 1, top + 1, column.width - 2, deep - 2, TINTS[cell.colour].paper);
      if (cell.bar && done === 0) drawBar(pen, cell.bar, column.x + PAD.x, top + PAD.y, inside(column));
      const here = lines.slice(done, done + count);
      elements[index]?.add(() => {
        for (const [number, line] of here.entries())
          pen.line(line, column.x + PAD.x, top + PAD.y + (cell.bar ? bar : 0) + number * height, style);
      });
    }
    pen.y = top + deep;
    left -= count;
    done += count;
    pen.artifact(() => {
      const end = at.at(-1);
      pen.doc.moveTo(PAGE.left, pen.y).lineTo((end?.x ?? 0) + (end?.width ?? 0), pen.y);
      pen.doc.lineWidth(0.5).stroke(INK.line);
    }, "Layout");
  } while (left > 0);
  for (const one of elements) one.end();
  element.end();
}

function drawBar(pen: Pen, bar: NonNullable<Cell["bar"]>, x: number, y: number, width: number): void {
  const whole = bar.reduce((sum, { count }) => sum + count, 0);
  let from = x;
  for (const { colour, count } of bar) {
    if (count === 0) continue;
    const wide = (width * count) / whole;
    pen.rect(from, y, wide, BAR, TINTS[colour].bar);
    from += wide;
  }
}

const inside = (column?: Column) => (column?.width ?? 0) - 2 * PAD.x;
