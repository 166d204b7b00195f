import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx, type CellValue } from "@/lib/spreadsheets/xlsx/write-xlsx";

async function cellsOf(file: Buffer, name: string) {
  const rows: string[][] = [];
  for await (const { cells } of readRows(file, name)) rows.push(cells);
  return rows;
}

const texts = fc
  .string({ unit: "binary", minLength: 1, maxLength: 20 })
  .filter((text) => !/\0/.test(text) && text.trim() !== "");
const tables = fc.array(fc.array(fc.oneof(texts, fc.integer()), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
});
const asText = (rows: CellValue[][]) => rows.map((row) => row.map(String));

test("what is written to XLSX is read again as it was, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const file = await buffer(writeXlsx([{ name: "Rows & more", rows }]));
      expect(await cellsOf(file, "file.xlsx")).toEqual(asText(rows));
    }),
  );
});

test("what is written to CSV is read again as it was, with an apostrophe before what would run as a formula", async () => {
  const escaped = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const file = await buffer(writeCsv(rows));
      const expected = rows.map((row) =>
        row.map((cell) => (typeof cell === "number" ? String(cell) : escaped(cell))),
      );
      expect(await cellsOf(file, "file.csv")).toEqual(expected);
    }),
  );
});

test("a failure while rows are read ends the file with the failure", async () => {
  async function* failing(): AsyncGenerator<CellValue[]> {
    yield ["one"];
    throw new Error("no more rows");
  }
  await expect(buffer(writeXlsx([{ name: "Rows", rows: failing() }]))).rejects.toThrow("no more rows");
  await expect(buffer(writeCsv(failing()))).rejects.toThrow("no more rows");
});
