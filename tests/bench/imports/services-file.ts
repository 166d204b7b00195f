import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { LAYOUTS, type Column } from "@/lib/domain/imports/columns";
import { exportHeadings } from "@/lib/domain/imports/export-row";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx, type CellValue } from "@/lib/spreadsheets/xlsx/write-xlsx";

/** Writes a file of that many services with every cell filled in, as CSV or XLSX by the name of the file. */
export async function writeServicesFile(path: string, count: number): Promise<void> {
  const stream = path.endsWith(".csv")
    ? writeCsv(table(count))
    : writeXlsx([{ name: "Services", rows: table(count) }]);
  await pipeline(stream, createWriteStream(path));
}

function* table(count: number): Generator<CellValue[]> {
  yield exportHeadings("services");
  for (let row = 0; row < count; row++)
    yield ["", ...LAYOUTS.services.columns.map((column, place) => cell(column, row, place))];
}

function cell({ field, question }: Column, row: number, place: number): CellValue {
  if (field === "name") return `Service number ${row}`;
  const labels = choicesOf(question).map(({ label }) => label);
  if (labels.length) return labels[(row * 7 + place) % labels.length]!;
  switch (question.type) {
    case "number":
      return (row * 31 + place) % 100;
    case "date":
      return question.latest === "today" ? "2025-06-30" : "2028-06-30";
    default:
      return `a${row % 100}.example`;
  }
}
