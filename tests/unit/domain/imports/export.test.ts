import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { nameKey } from "@/lib/domain/imports/cells";
import { LAYOUTS, type Column } from "@/lib/domain/imports/columns";
import { describeColumns } from "@/lib/domain/imports/describe-columns";
import { exportHeadings, exportRow } from "@/lib/domain/imports/export-row";
import { REGISTER_KINDS, type RegisterKind } from "@/lib/domain/imports/kinds";
import type { Registered, RegisteredRow, Values } from "@/lib/domain/imports/plan";
import { planImport } from "@/lib/domain/imports/plan-import";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/spreadsheets/xlsx/write-xlsx";

const TODAY = "2026-11-21";

const words = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    fc.stringMatching(/^['=+\-@;"',\n a-z]{1,12}$/),
  )
  .map((text) => text.replaceAll("\0", "").replace(/\r\n?/g, "\n").trim())
  .filter((text) => text !== "");

const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

/** Anything that may be stored as the answer to a question, also what is no longer offered. */
function values(question: Question): fc.Arbitrary<AnswerValue> {
  const choices = choicesOf(question).map(({ value }) => value);
  switch (question.type) {
    case "text":
      return words;
    case "number":
      return fc.oneof(
        fc.integer({ min: -5, max: 1_000_000 }),
        fc.integer({ min: 0, max: 100_000 }).map((number) => number / 1000),
      );
    case "date":
      return fc.oneof(
        fc.constant("none"),
        day.map((date) => date.toISOString().slice(0, 10)),
      );
    case "multi_choice":
      return fc.oneof(fc.shuffledSubarray(choices, { minLength: 1 }), fc.constantFrom<string[]>(["gone"]));
    default:
      return fc.oneof(fc.constantFrom(...choices), fc.constant("no longer offered"));
  }
}

/** Its values are beside it, so that a failure shows them. */
type Row = RegisteredRow & { values: Values };

const rowOf = (columns: readonly Column[], key: readonly string[]): fc.Arbitrary<Row> =>
  fc
    .record({
      id: fc.uuid(),
      values: fc.record(Object.fromEntries(columns.map(({ field, question }) => [field, values(question)])), {
        requiredKeys: [...key],
      }),
    })
    .map(({ id, values }) => ({
      id,
      values,
      value: (field: string) => (values as Values)[field],
    })) as fc.Arbitrary<Row>;

function registers(kind: RegisterKind): fc.Arbitrary<Row[]> {
  const { columns, key } = LAYOUTS[kind];
  const keyOf = ({ values }: Row) => key.map((field) => nameKey(values[field])).join("\n");
  return fc
    .uniqueArray(rowOf(columns, key), { selector: keyOf, maxLength: 8, minLength: 1 })
    .filter((rows) => new Set(rows.map(({ id }) => id)).size === rows.length);
}

const asRegistered = (rows: RegisteredRow[]): Registered => ({ rows, archived: new Set(), named: new Map() });

async function planFile(kind: RegisterKind, rows: RegisteredRow[], file: Buffer, name: string) {
  const lines: { row: number; cells: string[] }[] = [];
  for await (const line of readRows(file, name)) lines.push(line);
  const [headings, ...body] = lines;
  return body.map(planImport(kind, headings!.cells, asRegistered(rows), TODAY));
}

describe.each(REGISTER_KINDS)("an export of %s", (kind) => {
  test("that is imported again changes nothing, as CSV and as XLSX", async () => {
    await fc.assert(
      fc.asyncProperty(registers(kind), async (rows) => {
        const table = [exportHeadings(kind), ...rows.map((row) => exportRow(kind, row))];
        for (const [name, file] of [
          ["file.csv", await buffer(writeCsv(table))],
          ["file.xlsx", await buffer(writeXlsx([{ name: "Rows", rows: table }]))],
        ] as const) {
          const planned = await planFile(kind, rows, file, name);
          expect(planned.filter(({ verdict }) => verdict !== "unchanged")).toEqual([]);
          expect(planned).toHaveLength(rows.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("has headings, fields and answers that cannot be taken for one another", () => {
    const { columns } = LAYOUTS[kind];
    const names = columns.flatMap(({ heading, field }) => [
      ...new Set([heading.toLowerCase(), field.toLowerCase()]),
    ]);
    expect(new Set(names).size).toBe(names.length);
    for (const { question } of columns) {
      const labels = choicesOf(question).map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.filter((label) => label.includes(";") && question.type === "multi_choice")).toEqual([]);
    }
  });

  test("has a template that explains every column", () => {
    const described = describeColumns(kind);
    expect(described.map(({ heading }) => heading)).toEqual(exportHeadings(kind));
    expect(described.filter(({ takes }) => takes === "")).toEqual([]);
  });
});
