import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { planOversight, writeOversight } from "@/lib/data/imports/oversight-import";
import { demandAdministrator } from "@/lib/data/people/directory";
import { today } from "@/lib/data/today";
import { Refused } from "@/lib/domain/errors";
import type { PlannedRow } from "@/lib/domain/imports/plan";
import type { OversightChange } from "@/lib/domain/imports/plan-oversight";
import type { Person } from "@/lib/domain/people/person";
import type { OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { oversightMisfit } from "@/lib/domain/portfolio/oversight-misfit";
import type { SheetRow } from "@/lib/spreadsheets/sheet-row";
import { changeOversights, endOversightOn, knownOversight } from "./oversight-changes";
import { readOversight } from "./oversights";
import { refreshAfterSave } from "./summaries";

/** Rows for which people wait at a command. */
const MOST_MS = 10 * 60 * 1000;

/**
 * Lets one organisation oversee another from now on, for an administrator. Returns the id of it.
 * @throws Refused by the field that is wrong
 */
export async function addOversight(
  person: Person,
  { overseer, overseen, kind, since }: OversightChange & { kind: OversightKind },
): Promise<string> {
  await demandAdministrator(person);
  const { organisations, kinds } = await knownOversight(db, [{ overseer, overseen }]);
  const demand = (field: string, code: string) => {
    const organisation = organisations.get(code);
    if (!organisation) throw new Refused(`No organisation is registered here with the code ${code}`, field);
    return organisation;
  };
  const [above, below] = [demand("overseer", overseer), demand("overseen", overseen)];
  if (above.id === below.id) throw new Refused("An organisation cannot oversee itself", "overseen");
  if ([...kinds.values()].includes(kind))
    throw new Refused(`${above.name} oversees ${below.name} already`, "overseen");
  const misfit = oversightMisfit(kind, above, below);
  if (misfit) throw new Refused(misfit.says, misfit.column);
  const { ids } = await set((transaction) =>
    changeOversights(transaction, person, [{ overseer, overseen, kind, since }], today()),
  );
  return ids[0]!;
}

/** Ends that one oversees another, for an administrator. It is out of sight at once. */
export async function endOversight(person: Person, id: string): Promise<void> {
  const held = await readOversight(person, id);
  await set((transaction) => endOversightOn(transaction, person, held.id, today()));
}

/**
 * Sets who oversees whom. Takes no acting person: it is for whoever has the server, and the record says that nobody who
 * signed in did it.
 * @throws Refused when an organisation is not registered here, or would oversee itself. Then nothing is changed.
 */
export const setOversights = (changes: readonly OversightChange[]) =>
  set((transaction) => changeOversights(transaction, null, changes, today()));

async function set<Result>(change: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const result = await db.$transaction(change, { timeout: MOST_MS });
  await refreshAfterSave();
  return result;
}

/**
 * The same from the rows of a file: all of them, or none where one is wrong. For whoever has the server.
 * @returns how many changed, or the rows to put right
 */
export async function setOversightsFrom(
  rows: AsyncIterable<SheetRow>,
): Promise<{ changed: number; refused: Extract<PlannedRow, { verdict: "refuse" }>[] }> {
  const result = await db.$transaction(
    async (transaction) => {
      const planned: PlannedRow[] = [];
      for await (const row of planOversight(transaction, rows)) planned.push(row);
      const refused = planned.filter((row) => row.verdict === "refuse");
      if (refused.length) return { changed: 0, refused };
      const wanted = planned.filter((row) => row.verdict === "add" || row.verdict === "change");
      await writeOversight(transaction, null, wanted);
      return { changed: wanted.length, refused };
    },
    { timeout: MOST_MS },
  );
  if (result.changed) await refreshAfterSave();
  return result;
}
