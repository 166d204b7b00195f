import { type PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import { escapeText } from "./escaped-text";

export interface Table {
  name: string;
  rows: Iterable<CellValue[]> | AsyncIterable<CellValue[]>;
}

export interface Sheet {
  name: string;
  rows: Iterable<SheetCell[]> | AsyncIterable<SheetCell[]>;
  /**
   * How wide the columns are, in characters. With them the sheet is one to read: its first row is a heading that stays
   * in sight and filters, and long text wraps.
   */
  widths?: readonly number[];
}

/** Text stays text when a spreadsheet opens it, whatever it begins with. */
export type CellValue = string | number;

/** A day is a date at midnight UTC. */
export type SheetCell = CellValue | Date;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DAY_0 = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** Numbers of the cell formats in `STYLES`. */
const [WRAPPED, HEADING, DAY] = [1, 2, 3];

/** An XLSX file as a stream. Rows are asked for as they are written, so that no register has to fit into memory. */
export function writeXlsx(sheets: readonly Sheet[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  const add = (path: string, xml: string) => zip.addBuffer(Buffer.from(HEAD + xml), path);
  add("[Content_Types].xml", contentTypes(sheets.length));
  add("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  add("xl/workbook.xml", workbook(sheets));
  add(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
  );
  add("xl/styles.xml", STYLES);
  for (const [index, sheet] of sheets.entries())
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, (give) => {
      const markup = Readable.from(sheetXml(sheet), { objectMode: false });
      // The zip does not look at failures of what is put into it.
      markup.on("error", (problem) => output.destroy(problem));
      give(null, markup);
    });
  zip.end();
  return output;
}

async function* sheetXml({ rows, widths }: Sheet): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}">${widths ? layoutXml(widths) : ""}<sheetData>`;
  let count = 0;
  for await (const cells of rows) {
    const style = widths && (count === 0 ? HEADING : WRAPPED);
    count += 1;
    // The addresses may be left out, but some readers need them.
    const row = cells.map((value, index) => cellXml(value, `${columnName(index + 1)}${count}`, style));
    yield `<row r="${count}">${row.join("")}</row>`;
  }
  yield "</sheetData>";
  if (widths && count > 1) yield `<autoFilter ref="A1:${columnName(widths.length)}${count}"/>`;
  yield "</worksheet>";
}

const layoutXml = (widths: readonly number[]) =>
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

function cellXml(value: SheetCell, address: string, style?: number): string {
  const format = value instanceof Date ? DAY : style;
  const about = ` r="${address}"${format ? ` s="${format}"` : ""}`;
  if (value === "") return `<c${about}/>`;
  if (value instanceof Date) return `<c${about}><v>${(value.getTime() - DAY_0) / MS_PER_DAY}</v></c>`;
  return typeof value === "number"
    ? `<c${about}><v>${value}</v></c>`
    : `<c t="inlineStr"${about}><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

/** The letters of a column, counted from 1: 28 is AB. */
const columnName = (number: number): string =>
  (number > 26 ? columnName(Math.floor((number - 1) / 26)) : "") +
  String.fromCharCode(65 + ((number - 1) % 26));

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("/xl/workbook.xml", "sheet.main") +
    part("/xl/styles.xml", "styles") +
    numbers.map((number) => part(`/xl/worksheets/sheet${number}.xml`, "worksheet")).join("") +
    "</Types>"
  );
}

function relationships(targets: [type: string, path: string][]): string {
  const one = ([type, path]: [string, string], index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${path}"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets.map(one).join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const one = ({ name }: Sheet, index: number) =>
    `<sheet name="${escapeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(one).join("")}</sheets></workbook>`;
}

const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF005EB8"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="4"><xf/>' +
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>' +
  "</cellXfs></styleSheet>";
