import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, query, type Transaction } from "@/lib/data/db";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { demandOrganisation } from "@/lib/data/people/access";
import { today } from "@/lib/data/today";
import { dayInEngland } from "@/lib/domain/dates";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/person";
import type { OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { Prisma } from "@/prisma/generated/client";
import { refreshSummaries } from "./summaries";

/** Whoever oversees an organisation: sees its figures and never its answers. */
export interface Overseer {
  reference: string;
  name: string;
  kind: OversightKind;
  /** Since when, as an ISO date; null where it follows from somebody in between. */
  since: string | null;
}

/** That one organisation is to oversee another, or no longer. Both by their references. */
export interface OversightChange {
  overseer: string;
  overseen: string;
  kind: OversightKind;
  holds: boolean;
}

/** Who oversees an organisation, for everybody in it: those who were set, then those who oversee them. */
export async function listOverseers(person: Person, reference: string): Promise<Overseer[]> {
  const { id } = await demandOrganisation(person, reference, "organisation:read");
  return query<Overseer>(Prisma.sql`
    WITH RECURSIVE up AS (
      SELECT overseer_id, kind, since, 1 AS depth FROM oversights
      WHERE overseen_id = ${id}::uuid AND since <= ${today()}::date AND (until IS NULL OR until > ${today()}::date)
      UNION SELECT v.overseer_id, v.kind, NULL, u.depth + 1 FROM up u JOIN oversights v ON v.overseen_id = u.overseer_id
        AND u.kind <> 'commissioner' AND v.kind <> 'commissioner' AND v.overseer_id <> ${id}::uuid
        AND v.since <= ${today()}::date AND (v.until IS NULL OR v.until > ${today()}::date)
      WHERE u.depth < 3)
    SELECT o.reference, o.name, u.kind, u.since::text AS since FROM (
      SELECT DISTINCT ON (overseer_id) * FROM up ORDER BY overseer_id, depth) u
    JOIN organisations o ON o.id = u.overseer_id ORDER BY u.depth, o.name`);
}

/**
 * Sets who oversees whom. Takes no acting person: it is for whoever has the server, and the record says that nobody who
 * signed in did it. The overseen are told. What is so already stays; what ends is out of sight at once.
 * @throws Refused when an organisation is not registered here, or would oversee itself. Then nothing is changed.
 */
export async function setOversights(changes: readonly OversightChange[]): Promise<{ changed: number }> {
  const day = dayInEngland(new Date());
  const changed = await db.$transaction(async (transaction) => {
    let changed = 0;
    for (const { overseer, overseen, kind, holds } of changes) {
      const [above, below] = [await find(transaction, overseer), await find(transaction, overseen)];
      if (above.id === below.id) throw new Refused(`${above.name} cannot oversee itself.`);
      const now = { overseerId: above.id, overseenId: below.id, until: null };
      const before = await transaction.oversight.findFirst({ where: now });
      if (holds ? before?.kind === kind : !before) continue;
      if (before)
        await transaction.oversight.update({ where: { id: before.id }, data: { until: new Date(day) } });
      if (holds) await transaction.oversight.create({ data: { ...now, kind, since: new Date(day) } });
      changed += 1;
      const what = holds ? "oversight:begin" : "oversight:end";
      for (const { id } of [below, above])
        await recordEvent(transaction, {
          chain: organisationChain(id),
          person: null,
          what,
          subject: below.id,
          detail: { overseer: above.id, kind },
        });
      await tellMembers(
        transaction,
        { organisationId: below.id, who: "organisation:edit", but: { id: above.id } },
        {
          kind: holds ? "oversight_began" : "oversight_ended",
          words: { by: above.name, organisation: below.name },
          key: `${what}:${above.id}:${below.id}:${day}`,
          path: `/organisations/${below.reference}/overseers`,
        },
      );
    }
    return changed;
  });
  await refreshSummaries(new Date());
  return { changed };
}

async function find(transaction: Transaction, reference: string) {
  const organisation = await transaction.organisation.findUnique({
    where: { reference },
    select: { id: true, reference: true, name: true },
  });
  if (!organisation) throw new Refused(`No organisation is registered here with the code ${reference}.`);
  return organisation;
}
