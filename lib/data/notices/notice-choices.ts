import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import type { ChosenKind, Way } from "@/lib/domain/notices/ways";
import type { Person } from "@/lib/domain/people/person";

/** How a person has chosen to be told, for the kinds of notice of which they have. */
export async function readChoices(person: Person): Promise<Partial<Record<ChosenKind, Way>>> {
  const chosen = await db.noticeChoice.findMany({ where: { personId: person.id } });
  return Object.fromEntries(chosen.map(({ kind, how }) => [kind, how as Way]));
}

/** Keeps how a person wants to be told of these kinds. It holds for what no email has told yet. */
export async function choose(person: Person, choices: Partial<Record<ChosenKind, Way>>): Promise<void> {
  await db.$transaction(async (transaction) => {
    for (const [kind, how] of Object.entries(choices))
      await transaction.noticeChoice.upsert({
        where: { personId_kind: { personId: person.id, kind } },
        create: { personId: person.id, kind, how },
        update: { how },
      });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person,
      what: "notices:choose",
      subject: person.id,
      detail: choices,
    });
  });
}
