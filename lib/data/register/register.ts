import "server-only";
import { rescoreAssessments } from "@/lib/data/assessment/rescore";
import { organisationChain, recordEvent, type AuditEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { demand, demandOrganisation } from "@/lib/data/people/access";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Permission, Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { literally } from "./register-list";

// What sites, connections and services have in common: all are rows of an organisation's register.

/** The columns of a row's organisation by which to decide what this person may do with the row. */
export const organisationFor = (person: Person) => ({
  select: {
    id: true,
    reference: true,
    name: true,
    memberships: { where: { personId: person.id }, select: { role: true } },
  },
});

interface RegisteredRow {
  organisation: { id: string; reference: string; name: string; memberships: { role: string }[] };
}

/** The organisation of a row, once the person is known to have a role there that may do this. */
export function demandRegistered(row: RegisteredRow | null, permission: Permission) {
  if (!row) throw new NotFound("not in a register");
  const { memberships, ...organisation } = row.organisation;
  const role = memberships[0]?.role as Role | undefined;
  demand(role, permission);
  return { ...organisation, role: role! };
}

/** What is registered, in the singular and in words. */
type Kind = "site" | "connection" | "service";

/**
 * Refuses a change after which two rows in use have one name, in capitals or not. Asked once the change is written
 * and its locks are held, so that of two people who add the same name at once one is refused.
 * @param owner the id of the organisation; of the site where it is a connection
 * @param field the field of the form that holds the name, if it has one
 */
export async function demandOneName(
  transaction: Transaction,
  kind: Kind,
  owner: string,
  name: string,
  field?: string,
): Promise<void> {
  const alike = { archivedAt: null, name: { equals: literally(name), mode: "insensitive" as const } };
  const same = await COUNT[kind](transaction, owner, alike);
  const whose = kind === "connection" ? "This site already has" : "You already have";
  if (same > 1) throw new Refused(`${whose} a ${kind} called ${name}`, field);
}

interface Alike {
  archivedAt: null;
  name: { equals: string; mode: "insensitive" };
}

const COUNT = {
  site: ({ site }, organisationId, alike) => site.count({ where: { organisationId, ...alike } }),
  connection: ({ connection }, siteId, alike) => connection.count({ where: { siteId, ...alike } }),
  service: ({ service }, organisationId, alike) => service.count({ where: { organisationId, ...alike } }),
} satisfies Record<Kind, (transaction: Transaction, owner: string, alike: Alike) => Promise<number>>;

/** Adds a row to an organisation's register and gives its id. */
export async function addRow<Values extends { name: string }>(
  person: Person,
  reference: string,
  kind: Kind,
  values: Values,
  create: (transaction: Transaction, data: Values & { organisationId: string }) => Promise<{ id: string }>,
): Promise<string> {
  const { id } = await demandOrganisation(person, reference, "register:edit");
  return insertRow(person, { kind, organisationId: id, owner: id }, values, create);
}

/** The same for somebody who is known to have the permission. */
export async function insertRow<Values extends { name: string }>(
  person: Person,
  { kind, organisationId, owner }: { kind: Kind; organisationId: string; owner: string },
  values: Values,
  create: (transaction: Transaction, data: Values & { organisationId: string }) => Promise<{ id: string }>,
): Promise<string> {
  return db.$transaction(async (transaction) => {
    const { id } = await create(transaction, { ...values, organisationId });
    const event = { what: `${kind}:add` as const, subject: id, detail: { after: values } };
    await rowChanged(transaction, person, organisationId, event, kind !== "connection");
    await demandOneName(transaction, kind, owner, values.name, "name");
    return id;
  });
}

interface ArchivableRow {
  id: string;
  name: string;
  archivedAt: Date | null;
  organisation: { id: string };
  /** Of a connection. */
  siteId?: string;
}

/** Takes a row out of the register, or puts it back. Its answers are kept either way. Either twice changes nothing. */
export async function archiveRow(
  person: Person,
  { id, name, archivedAt, organisation, siteId }: ArchivableRow,
  kind: Kind,
  archived: boolean,
  update: (
    transaction: Transaction,
    data: { archivedAt: Date | null; version: { increment: 1 } },
  ) => Promise<unknown>,
): Promise<void> {
  if ((archivedAt !== null) === archived) return;
  await db.$transaction(async (transaction) => {
    await update(transaction, { archivedAt: archived ? new Date() : null, version: { increment: 1 } });
    const what = `${kind}:${archived ? "archive" : "restore"}` as const;
    await rowChanged(transaction, person, organisation.id, { what, subject: id }, kind !== "connection");
    if (!archived) await demandOneName(transaction, kind, siteId ?? organisation.id, name);
  });
}

/** Records a change of a row. Where it moves facts, assessments are scored again; connections and details hold none. */
export async function rowChanged(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  event: Pick<AuditEvent, "what" | "subject" | "detail">,
  movesFacts: boolean,
): Promise<void> {
  if (movesFacts) await factChanged(transaction, person, organisationId, event);
  else await recordEvent(transaction, { chain: organisationChain(organisationId), person, ...event });
}

/**
 * Lets everything that depends on an organisation's facts know that one changed, inside the same transaction.
 * Scoring comes first: it takes the locks in the order in which a save of answers takes them.
 */
export async function factChanged(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  event: Pick<AuditEvent, "what" | "subject" | "detail">,
): Promise<void> {
  await rescoreAssessments(transaction, person, organisationId);
  await recordEvent(transaction, { chain: organisationChain(organisationId), person, ...event });
}
