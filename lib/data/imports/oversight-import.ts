import "server-only";
import type { db, Transaction } from "@/lib/data/db";
import { changeOversights, knownOversight } from "@/lib/data/portfolio/oversight-changes";
import { today } from "@/lib/data/today";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import {
  oversightColumns,
  oversightChange,
  planOversightRow,
  readOversightRow,
} from "@/lib/domain/imports/plan-oversight";
import type { Person } from "@/lib/domain/people/person";
import type { SheetRow } from "@/lib/spreadsheets/sheet-row";
import type { Added, Changed } from "./import-writes";

const AT_ONCE = 1_000;

/** Plans the rows of a file that says who oversees whom, a thousand at a time. The first has the headings. */
export async function* planOversight(
  client: Transaction | typeof db,
  rows: AsyncIterable<SheetRow>,
): AsyncGenerator<PlannedRow> {
  const so = { seen: new Map<string, number>(), today: today() };
  let columns: ReturnType<typeof oversightColumns> | undefined;
  let waiting: { row: number; typed: ReturnType<typeof readOversightRow> }[] = [];
  async function* planWaiting() {
    const known = await knownOversight(
      client,
      waiting.map(({ typed }) => typed),
    );
    for (const { row, typed } of waiting) yield planOversightRow(row, typed, known, so);
    waiting = [];
  }
  for await (const { row, cells } of rows) {
    if (columns) waiting.push({ row, typed: readOversightRow(columns, cells) });
    else columns = oversightColumns(cells);
    if (waiting.length === AT_ONCE) yield* planWaiting();
  }
  yield* planWaiting();
}

/** Writes what a plan changes in who oversees whom. */
export async function writeOversight(
  transaction: Transaction,
  person: Person | null,
  planned: readonly (Added | Changed)[],
): Promise<void> {
  await changeOversights(transaction, person, planned.map(oversightChange), today());
}
