import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { db, Transaction } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { organisationsByCode } from "@/lib/data/people/organisations-by-code";
import type { Facts } from "@/lib/domain/assessment/answer";
import {
  type KnownOversight,
  NO_OVERSIGHT,
  type OversightChange,
  pairKey,
} from "@/lib/domain/imports/plan-oversight";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { endSightOfOversights } from "./portfolio-members";

type Pair = Pick<OversightChange, "overseer" | "overseen">;

/** The organisations that these name by ODS code or by reference, and who of them oversees whom. */
async function readOversight(client: Transaction | typeof db, pairs: readonly Pair[]) {
  const codes = [...new Set(pairs.flatMap(({ overseer, overseen }) => [overseer, overseen]))];
  const find = await organisationsByCode(client, codes);
  const ids = codes.flatMap((code) => find(code)?.id ?? []);
  const live = await client.oversight.findMany({
    where: { overseerId: { in: ids }, overseenId: { in: ids }, until: null },
    select: { id: true, overseerId: true, overseenId: true, kind: true },
  });
  const byPair = new Map(
    live.map((row) => [pairKey({ id: row.overseerId }, { id: row.overseenId }), row] as const),
  );
  return {
    find,
    between: (above: { id: string }, below: { id: string }) => byPair.get(pairKey(above, below)),
  };
}

/** The same for who plans what a file would do, by the codes that it has. */
export async function knownOversight(
  client: Transaction | typeof db,
  pairs: readonly Pair[],
): Promise<KnownOversight> {
  const { find, between } = await readOversight(client, pairs);
  const organisations = new Map<string, { id: string; name: string; profile: Facts }>();
  const kinds = new Map<string, OversightKind>();
  for (const { overseer, overseen } of pairs) {
    const [above, below] = [find(overseer), find(overseen)];
    if (above) organisations.set(overseer, { ...above, profile: above.profile as Facts });
    if (below) organisations.set(overseen, { ...below, profile: below.profile as Facts });
    const held = above && below && between(above, below);
    if (held) kinds.set(pairKey(above, below), held.kind as OversightKind);
  }
  return { organisations, kinds };
}

/**
 * Sets who oversees whom as of a day, records it with both and tells the overseen. What is so already stays. Returns the
 * ids of what began.
 * @param person whose doing it is, for the record; nobody who signed in where it is done on the server
 * @throws Refused when an organisation is not registered here, or would oversee itself
 */
export async function changeOversights(
  transaction: Transaction,
  person: Person | null,
  changes: readonly OversightChange[],
  day: string,
): Promise<{ changed: number; ids: string[] }> {
  const { find, between } = await readOversight(transaction, changes);
  const demand = (code: string) => {
    const organisation = find(code);
    if (!organisation) throw new Refused(`No organisation is registered here with the code ${code}.`);
    return organisation;
  };
  let changed = 0;
  const ids: string[] = [];
  const ended: string[] = [];
  for (const { overseer, overseen, kind, since } of changes) {
    const [above, below] = [demand(overseer), demand(overseen)];
    if (above.id === below.id) throw new Refused(`${above.name} cannot oversee itself.`);
    const before = between(above, below);
    if ((before?.kind ?? NO_OVERSIGHT) === kind) continue;
    const holds = kind !== NO_OVERSIGHT;
    const id = newId();
    if (before) {
      await transaction.oversight.update({ where: { id: before.id }, data: { until: new Date(day) } });
      ended.push(before.id);
    }
    if (holds)
      await transaction.oversight.create({
        data: { id, overseerId: above.id, overseenId: below.id, kind, since: new Date(since ?? day) },
      });
    if (holds) ids.push(id);
    await tellBoth(
      transaction,
      person,
      holds ? { above, below, id, kind } : { above, below, ended: before! },
    );
    changed += 1;
  }
  if (ended.length) await endSightOfOversights(transaction, ended);
  return { changed, ids };
}

/**
 * Ends one as of a day, records it with both and tells the overseen.
 * @throws NotFound when it holds no longer
 */
export async function endOversightOn(
  transaction: Transaction,
  person: Person,
  id: string,
  day: string,
): Promise<void> {
  const where = { id, until: null };
  const { count } = await transaction.oversight.updateMany({ where, data: { until: new Date(day) } });
  if (count === 0) throw new NotFound("no such oversight");
  await endSightOfOversights(transaction, [id]);
  const { overseer, overseen, kind } = await transaction.oversight.findUniqueOrThrow({
    where: { id },
    select: {
      kind: true,
      overseer: { select: { id: true, name: true } },
      overseen: { select: { id: true, name: true, reference: true } },
    },
  });
  await tellBoth(transaction, person, { above: overseer, below: overseen, ended: { id, kind } });
}

type Told = {
  above: { id: string; name: string };
  below: { id: string; name: string; reference: string };
} & ({ id: string; kind: string; ended?: never } | { ended: { id: string; kind: string } });

async function tellBoth(transaction: Transaction, person: Person | null, told: Told): Promise<void> {
  const { above, below } = told;
  const { id, kind } = told.ended ?? told;
  const what = told.ended ? "oversight:end" : "oversight:begin";
  for (const organisation of [below, above])
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what,
      subject: below.id,
      detail: { overseer: above.id, kind },
    });
  await tellMembers(
    transaction,
    { organisationId: below.id, who: "organisation:edit", but: person ?? above },
    {
      kind: told.ended ? "oversight_ended" : "oversight_began",
      words: { by: above.name, organisation: below.name },
      key: `${what}:${id}`,
      path: `/organisations/${below.reference}/overseers`,
    },
  );
}
