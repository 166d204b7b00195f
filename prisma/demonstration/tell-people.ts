import { db } from "@/lib/data/db";
import { invite } from "@/lib/data/people/invite";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import type { Person } from "@/lib/domain/people/person";
import { demonstrationPassword } from "./sign-ins";
import type { Member, Story } from "./story";

/** The people of an organisation by their roles. */
export type People = Partial<Record<string, Person>>;

/** Gives everybody their role, and sends the invitations that nobody has accepted. */
export async function tellPeople(
  lead: Person,
  { organisation: { odsCode }, people, invitations = [] }: Story,
): Promise<People> {
  const joined: People = {};
  for (const [role, member] of Object.entries(people)) joined[role] = await join(odsCode, role, member);
  for (const invitation of invitations)
    if (!(await db.invitation.count({ where: { organisation: { odsCode }, email: invitation.email } })))
      await invite(lead, odsCode, invitation);
  return joined;
}

/** Written directly, because nobody was there to invite them. */
async function join(odsCode: string, role: string, member: Member): Promise<Person> {
  const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { odsCode } });
  const person = await meet(member);
  await db.membership.upsert({
    where: { organisationId_personId: { organisationId, personId: person.id } },
    create: { organisationId, personId: person.id, role },
    update: {},
  });
  return person;
}

/** The account of a demonstration person, who has no email to confirm. */
export async function meet({ name, email }: Member): Promise<Person> {
  const select = { id: true, name: true, email: true };
  const known = await db.person.findUnique({ where: { email }, select });
  if (known) return known;
  const passwordHash = await (hashed ??= hashPassword(demonstrationPassword));
  return db.person.create({ data: { name, email, passwordHash }, select });
}

/** Hashing takes long on purpose, and the password of all is the same. */
let hashed: Promise<string> | undefined;
