import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { Facts } from "@/lib/domain/assessment/answer";
import { Refused } from "@/lib/domain/errors";
import { needsNone } from "@/lib/domain/register/needs-none";
import type { Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import { asFacts } from "./as-facts";
import { addRow, archiveRow, demandOneName, demandRegistered, organisationFor } from "./register";
import { BY_NAME, IN_USE } from "./register-list";
import { editRow } from "./row-edit";

export interface ServiceValues {
  name: string;
  /** Who provides it, in words. */
  provider: string | null;
  profile: Facts;
  details: Facts;
}

/** Details can follow later. */
export interface NewService extends Omit<ServiceValues, "details"> {
  details?: Facts;
  /** The national service that the entry is to stand for. */
  nationalId?: string;
}

export interface Service extends ServiceValues {
  id: string;
  /** The national service that this entry stands for, by its id in the list. */
  nationalId: string | null;
  version: number;
  archivedAt: Date | null;
}

const VALUES = { name: true, provider: true, profile: true, details: true } as const;
const SERVICE = { ...VALUES, id: true, nationalId: true, version: true, archivedAt: true } as const;

/** One service with the organisation it belongs to and the reader's role there. */
export async function readService(person: Person, serviceId: string) {
  return demandService(person, serviceId, "register:read");
}

/** What a service needs, what needs it, and the sites where it is used: those in use, by name. */
export async function readServiceSurroundings(person: Person, serviceId: string) {
  const { id } = await demandService(person, serviceId, "register:read");
  const inUse = { where: IN_USE, select: { id: true, name: true }, orderBy: BY_NAME };
  const [needs, neededBy, sites] = await Promise.all([
    db.service.findMany({ ...inUse, where: { ...IN_USE, neededBy: { some: { serviceId: id } } } }),
    db.service.findMany({ ...inUse, where: { ...IN_USE, needs: { some: { needsId: id } } } }),
    db.site.findMany({ ...inUse, where: { ...IN_USE, uses: { some: { serviceId: id } } } }),
  ]);
  return { needs, neededBy, sites };
}

export async function addService(person: Person, reference: string, values: NewService): Promise<string> {
  return addRow(person, reference, "service", values, (transaction, data) =>
    transaction.service.create({ data, select: { id: true } }),
  );
}

/** Changes a service, unless somebody else changed the same fields since it was opened. */
export async function editService(
  person: Person,
  serviceId: string,
  edit: RowEdit<ServiceValues>,
): Promise<RowSaved<ServiceValues>> {
  const { id, organisation } = await demandService(person, serviceId, "register:edit");
  const row = {
    id,
    organisationId: organisation.id,
    what: "service:edit" as const,
    read: async (transaction: Transaction) => {
      const select = { ...VALUES, version: true };
      const { version, ...values } = await transaction.service.findUniqueOrThrow({ where: { id }, select });
      return { version, values: asFacts(values) };
    },
    write: (transaction: Transaction, version: number, values: ServiceValues) =>
      transaction.service.updateMany({
        where: { id, version },
        data: { ...values, version: { increment: 1 } },
      }),
    settle: async (transaction: Transaction, { name, details }: ServiceValues) => {
      await demandOneName(transaction, "service", organisation.id, name, "name");
      if (needsNone(details)) await demandNoDependencies(transaction, id);
    },
  };
  return editRow(person, row, edit);
}

/** Asked once the service is written and held, as is demandOneName: who adds a dependency takes "none" back after that. */
async function demandNoDependencies(transaction: Transaction, serviceId: string): Promise<void> {
  if (await transaction.dependency.count({ where: { serviceId, needs: IN_USE } }))
    throw new Refused(STILL_NEEDS);
}

const STILL_NEEDS = "This service needs others. Remove these before you say that it needs none.";

/** Takes a service out of the register, or puts it back. Its answers are kept either way. */
export async function archiveService(person: Person, serviceId: string, archived: boolean): Promise<void> {
  const service = await demandService(person, serviceId, "register:edit");
  await archiveRow(person, service, "service", archived, (transaction, data) =>
    transaction.service.update({ where: { id: service.id }, data }),
  );
}

/** The service, once the person is known to have a role there that may do this. */
export async function demandService(person: Person, serviceId: string, permission: Permission) {
  const found = await db.service.findFirst({
    where: { id: knownId(serviceId), organisation: { memberships: { some: { personId: person.id } } } },
    select: { ...SERVICE, organisation: organisationFor(person) },
  });
  const organisation = demandRegistered(found, permission);
  return { ...asFacts(found!), organisation };
}
