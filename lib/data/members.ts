import "server-only";
import { Refused } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/permissions";
import { organisationChain, recordEvent } from "./audit";
import { db } from "./db";

/**
 * Gives somebody who has an account a role in an organisation, in place of the one they had. Takes no acting person:
 * it is for whoever runs the portal, and the record says that nobody who signed in did it.
 * @throws Refused when there is no such organisation or account.
 */
export async function setRole(reference: string, email: string, role: Role): Promise<void> {
  const organisation = await db.organisation.findUnique({ where: { reference }, select: { id: true } });
  if (!organisation) throw new Refused(`There is no organisation with the reference ${reference}.`);
  const person = await db.person.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true },
  });
  if (!person) throw new Refused(`Nobody has registered with the email address ${email}.`);

  const ids = { organisationId: organisation.id, personId: person.id };
  await db.$transaction(async (transaction) => {
    const before = await transaction.membership.findUnique({ where: { organisationId_personId: ids } });
    await transaction.membership.upsert({
      where: { organisationId_personId: ids },
      create: { ...ids, role },
      update: { role },
    });
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person: null,
      what: "member:set-role",
      subject: person.id,
      detail: { before: before?.role ?? null, after: role },
    });
  });
}
