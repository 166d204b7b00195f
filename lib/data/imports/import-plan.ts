import "server-only";
import { setImmediate } from "node:timers/promises";
import { db, type Transaction } from "@/lib/data/db";
import { readRegistered } from "@/lib/data/register/registered";
import { today } from "@/lib/data/today";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import { planImport } from "@/lib/domain/imports/plan-import";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { planDirectory } from "./directory-import";
import type { ImportTally } from "./import-tally";
import type { Work } from "./import-work";
import { planOversight } from "./oversight-import";

/** Few: the texts of larger statements outlive quick collection, and memory grows by several times their size. */
const AT_ONCE = 100;

/** Plans an import by what is stored now. */
export async function* planStored(work: Work): AsyncGenerator<PlannedRow> {
  const { organisationId } = work;
  if (!organisationId) return yield* planForPortal(db, work);
  const kind = work.kind as RegisterKind;
  const { registered } = await readRegistered(db, organisationId, kind);
  yield* planFile(work, kind, registered);
}

/** Plans a file for the portal itself. */
export const planForPortal = (client: Transaction | typeof db, { kind, file, fileName }: Work) =>
  kind === "oversight"
    ? planOversight(client, readRows(file, fileName))
    : planDirectory(client, file, fileName);

/** Plans a file for a register of which everything is known. */
export async function* planFile(
  { file, fileName }: Pick<Work, "file" | "fileName">,
  kind: RegisterKind,
  registered: Parameters<typeof planImport>[2],
): AsyncGenerator<PlannedRow> {
  let planRow: ReturnType<typeof planImport> | undefined;
  for await (const row of readRows(file, fileName)) {
    if (planRow) yield planRow(row);
    else planRow = planImport(kind, row.cells, registered, today());
  }
}

/** Hands on the planned rows some at a time, and lets others have their turn in between. */
export async function inBatches(
  plan: AsyncIterable<PlannedRow>,
  tally: ImportTally,
  take: (planned: PlannedRow[]) => Promise<unknown>,
): Promise<void> {
  let batch: PlannedRow[] = [];
  for await (const planned of plan) {
    tally.add(planned);
    batch.push(planned);
    if (batch.length < AT_ONCE) continue;
    await take(batch);
    batch = [];
    await setImmediate();
  }
  if (batch.length) await take(batch);
}
