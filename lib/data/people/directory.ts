import "server-only";
import { PORTAL_CHAIN, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { literally, pageOf, type RegisterPage } from "@/lib/data/register/register-list";
import { demandProvedEmail } from "@/lib/data/sign-in/accounts";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";

export interface DirectoryEntry {
  odsCode: string;
  name: string;
  address: string;
  postcode: string;
  openedOn: Date | null;
  closedOn: Date | null;
}

/** Refuses everybody who does not run the portal; they are told that there is nothing here. */
export async function demandAdministrator(person: Person): Promise<void> {
  if (!(await isAdministrator(person))) throw new NotFound("no administrator");
}

/** Whether the person runs the portal. */
export async function isAdministrator(person: Person): Promise<boolean> {
  return (await db.person.count({ where: { id: person.id, administrator: true } })) > 0;
}

/** A page of the directory by code: those whose code begins with the text, or whose name has it. */
export async function listDirectory(
  person: Person,
  { search, page }: { search?: string; page?: number } = {},
): Promise<RegisterPage<DirectoryEntry>> {
  await demandAdministrator(person);
  const text = search && literally(search);
  const where = text
    ? {
        OR: [
          { odsCode: { startsWith: text.toUpperCase() } },
          { name: { contains: text, mode: "insensitive" as const } },
        ],
      }
    : {};
  return pageOf(await db.directoryEntry.count({ where }), page, (place) =>
    db.directoryEntry.findMany({ where, orderBy: { odsCode: "asc" }, ...place }),
  );
}

/**
 * Lets somebody who has an account run the portal, or no longer. Takes no acting person: it is for whoever has the
 * server, and the record says that nobody who signed in did it.
 * @throws Refused when there is no such account.
 */
export async function setAdministrator(email: string, administrator: boolean): Promise<void> {
  await db.$transaction(async (transaction) => {
    const where = { email: email.toLowerCase() };
    const person = await transaction.person.findUnique({ where });
    if (!person) throw new Refused(`Nobody has registered with the email address ${email}.`);
    demandProvedEmail(person);
    await transaction.person.update({ where: { id: person.id }, data: { administrator } });
    await recordEvent(transaction, {
      chain: PORTAL_CHAIN,
      person: null,
      what: "administrator:set",
      subject: person.id,
      detail: { after: administrator },
    });
  });
}
