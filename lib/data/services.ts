import "server-only";
import type { Facts } from "@/lib/domain/answer";
import type { Permission } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { demandOrganisation } from "./access";
import { db } from "./db";
import { knownId } from "./ids";
import {
  BY_NAME,
  demandRegistered,
  factChanged,
  filtered,
  organisationFor,
  pageOf,
  PAGE_SIZE,
  type RegisterFilter,
  type RegisterPage,
} from "./register";
import { lastChange, type RowEdit, type RowSaved } from "./row-edit";

export interface ServiceValues {
  name: string;
  /** Who provides it, in words. */
  provider: string | null;
  profile: Facts;
}

export interface Service extends ServiceValues {
  id: string;
  version: number;
  archivedAt: Date | null;
}

const SERVICE = {
  id: true,
  name: true,
  provider: true,
  profile: true,
  version: true,
  archivedAt: true,
} as const;

const asService = <Row extends { profile: unknown }>({ profile, ...row }: Row) => ({
  ...row,
  profile: profile as Facts,
});

/** A page of the services of an organisation by name; archived ones only when asked for. */
export async function listServices(
  person: Person,
  reference: string,
  filter: RegisterFilter = {},
): Promise<RegisterPage<Service>> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const where = filtered(id, filter);
  const total = await db.service.count({ where });
  const { skip, ...place } = pageOf(total, filter);
  const rows = await db.service.findMany({ where, select: SERVICE, orderBy: BY_NAME, skip, take: PAGE_SIZE });
  return { rows: rows.map(asService), total, ...place };
}

/** One service with the organisation it belongs to and the reader's role there. */
export async function readService(person: Person, serviceId: string) {
  return demandService(person, serviceId, "register:read");
}

export async function addService(person: Person, reference: string, values: ServiceValues): Promise<string> {
  const organisation = await demandOrganisation(person, reference, "register:edit");
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.service.create({
      data: { ...values, organisationId: organisation.id },
      select: { id: true },
    });
    await factChanged(transaction, person, organisation.id, {
      what: "service:add",
      subject: id,
      detail: { ...values },
    });
    return id;
  });
}

/** Changes a service, unless somebody else changed it since it was seen. */
export async function editService(
  person: Person,
  serviceId: string,
  edit: RowEdit<ServiceValues>,
): Promise<RowSaved<ServiceValues>> {
  const { id, organisation, name, provider, profile } = await demandService(
    person,
    serviceId,
    "register:edit",
  );
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.service.updateMany({
      where: { id, version: edit.seen },
      data: { ...edit.values, version: { increment: 1 } },
    });
    if (!count) {
      const { version, ...changedTo } = await transaction.service.findUniqueOrThrow({
        where: { id },
        select: { name: true, provider: true, profile: true, version: true },
      });
      return {
        changedTo: asService(changedTo),
        version,
        ...(await lastChange(transaction, organisation.id, id)),
      };
    }
    await factChanged(transaction, person, organisation.id, {
      what: "service:edit",
      subject: id,
      detail: { before: { name, provider, profile }, after: edit.values },
    });
    return null;
  });
}

/** Takes a service out of the register, or puts it back. Its answers are kept either way. */
export async function archiveService(person: Person, serviceId: string, archived: boolean): Promise<void> {
  const { id, organisation } = await demandService(person, serviceId, "register:edit");
  await db.$transaction(async (transaction) => {
    await transaction.service.update({
      where: { id },
      data: { archivedAt: archived ? new Date() : null, version: { increment: 1 } },
    });
    await factChanged(transaction, person, organisation.id, {
      what: archived ? "service:archive" : "service:restore",
      subject: id,
    });
  });
}

async function demandService(person: Person, serviceId: string, permission: Permission) {
  const found = await db.service.findFirst({
    where: { id: knownId(serviceId), organisation: { memberships: { some: { personId: person.id } } } },
    select: { ...SERVICE, organisation: organisationFor(person) },
  });
  const organisation = demandRegistered(found, permission);
  return { ...asService(found!), organisation };
}
