import { type PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import { escapeText } from "./escaped-text";

export interface Sheet {
  name: string;
  rows: Iterable<CellValue[]> | AsyncIterable<CellValue[]>;
}

/** Text stays text when a spreadsheet opens it, whatever it begins with. */
export type CellValue = string | number;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

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
    relationships(sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`])),
  );
  for (const [index, { rows }] of sheets.entries())
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, (give) => {
      const markup = Readable.from(sheetXml(rows), { objectMode: false });
      // The zip does not look at failures of what is put into it.
      markup.on("error", (problem) => output.destroy(problem));
      give(null, markup);
    });
  zip.end();
  return output;
}

async function* sheetXml(rows: Sheet["rows"]): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  for await (const cells of rows) yield `<row>${cells.map(cellXml).join("")}</row>`;
  yield "</sheetData></worksheet>";
}

function cellXml(value: CellValue): string {
  if (value === "") return "<c/>";
  return typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part("/xl/workbook.xml", "sheet.main") +
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
