import "server-only";
import type { db, Transaction } from "@/lib/data/db";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import { planDirectoryRow, type DirectoryRow } from "@/lib/domain/imports/plan-directory";
import { readRows } from "@/lib/spreadsheets/read-rows";
import type { SheetRow } from "@/lib/spreadsheets/sheet-row";
import type { Added, Changed } from "./import-writes";

const AT_ONCE = 1_000;

/** Plans a file for the directory, a thousand rows at a time: the whole directory need not be in memory. */
export async function* planDirectory(
  client: Transaction | typeof db,
  file: Buffer,
  fileName: string,
): AsyncGenerator<PlannedRow> {
  const seen = new Map<string, number>();
  let waiting: SheetRow[] = [];
  async function* planWaiting() {
    const known = await readKnown(client, waiting);
    for (const row of waiting) yield planDirectoryRow(row, known, seen);
    waiting = [];
  }
  for await (const row of readRows(file, fileName)) {
    waiting.push(row);
    if (waiting.length === AT_ONCE) yield* planWaiting();
  }
  yield* planWaiting();
}

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

async function readKnown(client: Transaction | typeof db, rows: readonly SheetRow[]) {
  const codes = rows.map(({ cells }) => (cells[0] ?? "").trim().toUpperCase());
  const found = await client.directoryEntry.findMany({ where: { odsCode: { in: codes } } });
  return new Map(
    found.map((entry): [string, DirectoryRow] => [
      entry.odsCode,
      { ...entry, openedOn: dayOf(entry.openedOn), closedOn: dayOf(entry.closedOn) },
    ]),
  );
}

/** Writes what a plan adds to the directory and changes in it. */
export async function writeDirectory(
  transaction: Transaction,
  planned: readonly (Added | Changed)[],
): Promise<void> {
  const rows = planned.map((row) =>
    row.verdict === "add"
      ? row.values
      : { odsCode: row.id, ...Object.fromEntries(row.changes.map(({ field, to }) => [field, to])) },
  );
  await transaction.$executeRaw`
    INSERT INTO directory AS d (ods_code, name, address, postcode, opened_on, closed_on)
    SELECT r->>'odsCode', coalesce(r->>'name', k.name), coalesce(r->>'address', k.address),
           coalesce(r->>'postcode', k.postcode),
           CASE WHEN r ? 'openedOn' THEN (r->>'openedOn')::date ELSE k.opened_on END,
           CASE WHEN r ? 'closedOn' THEN (r->>'closedOn')::date ELSE k.closed_on END
    FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS r
    LEFT JOIN directory k ON k.ods_code = r->>'odsCode'
    ON CONFLICT (ods_code) DO UPDATE SET name = excluded.name, address = excluded.address,
      postcode = excluded.postcode, opened_on = excluded.opened_on, closed_on = excluded.closed_on`;
}
