import "server-only";
import type { Facts } from "@/lib/domain/answer";
import { NotFound } from "@/lib/domain/errors";
import type { Permission, Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { demand, demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { db } from "./db";
import { knownId } from "./ids";
import { rescoreAssessments } from "./rescore";
import type { RowEdit, RowSaved } from "./row-edit";

export interface ServiceValues {
  name: string;
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

const asService = <Row extends { profile: unknown }>(row: Row) => ({ ...row, profile: row.profile as Facts });

/** The services of an organisation by name; archived ones only when asked for. */
export async function listServices(person: Person, reference: string, archived = false): Promise<Service[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const services = await db.service.findMany({
    where: { organisationId: id, archivedAt: archived ? { not: null } : null },
    select: SERVICE,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return services.map(asService);
}

/** One service with the organisation it belongs to and the reader's role there. */
export async function readService(person: Person, serviceId: string) {
  const { organisation, ...service } = await demandService(person, serviceId, "register:read");
  return { ...service, organisation };
}

export async function addService(person: Person, reference: string, values: ServiceValues): Promise<string> {
  const organisation = await demandOrganisation(person, reference, "register:edit");
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.service.create({
      data: { ...values, organisationId: organisation.id },
      select: { id: true },
    });
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "service:add",
      subject: id,
      detail: { ...values },
    });
    await rescoreAssessments(transaction, person, organisation.id);
    return id;
  });
}

export async function editService(
  person: Person,
  serviceId: string,
  edit: RowEdit<ServiceValues>,
): Promise<RowSaved<ServiceValues>> {
  const { organisation, ...before } = await demandService(person, serviceId, "register:edit");
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.service.updateMany({
      where: { id: before.id, version: edit.seen },
      data: { ...edit.values, version: { increment: 1 } },
    });
    if (!count) {
      const { version, ...current } = asService(
        await transaction.service.findUniqueOrThrow({
          where: { id: before.id },
          select: { name: true, provider: true, profile: true, version: true },
        }),
      );
      return { changedTo: current, version };
    }
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "service:edit",
      subject: before.id,
      detail: { before, after: edit.values },
    });
    await rescoreAssessments(transaction, person, organisation.id);
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
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: archived ? "service:archive" : "service:restore",
      subject: id,
    });
    await rescoreAssessments(transaction, person, organisation.id);
  });
}

async function demandService(person: Person, serviceId: string, permission: Permission) {
  const found = await db.service.findFirst({
    where: { id: knownId(serviceId), organisation: { memberships: { some: { personId: person.id } } } },
    select: {
      ...SERVICE,
      organisation: {
        select: {
          id: true,
          reference: true,
          name: true,
          memberships: { where: { personId: person.id }, select: { role: true } },
        },
      },
    },
  });
  if (!found) throw new NotFound("service");
  const { memberships, ...organisation } = found.organisation;
  const role = memberships[0]?.role as Role;
  demand(role, permission);
  return { ...asService(found), organisation: { ...organisation, role } };
}
