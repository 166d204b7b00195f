import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import type { Person } from "@/lib/domain/people/person";
import { type Marking, markingOf } from "@/lib/domain/protective-marking";
import { demandOrganisation } from "./access";

/** What an organisation decided about its reports, for somebody who may decide it. */
export async function readSettings(person: Person, reference: string) {
  const organisation = await demandOrganisation(person, reference, "organisation:edit");
  return { ...organisation, marking: markingOf(organisation.marking) };
}

/** Chooses what the reports of an organisation are marked with from now on; null for nothing. */
export async function chooseMarking(person: Person, reference: string, marking: Marking | null) {
  const { id } = await demandOrganisation(person, reference, "organisation:edit");
  await db.$transaction(async (transaction) => {
    await lockOrganisation(transaction, id);
    const before = await transaction.organisation.findUniqueOrThrow({
      where: { id },
      select: { marking: true },
    });
    if (before.marking === marking) return;
    await transaction.organisation.update({ where: { id }, data: { marking } });
    await recordEvent(transaction, {
      chain: organisationChain(id),
      person,
      what: "organisation:mark",
      subject: id,
      detail: { before, after: { marking } },
    });
  });
}
