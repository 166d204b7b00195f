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

export interface SiteValues {
  name: string;
  odsSiteCode: string | null;
  profile: Facts;
}

export interface Site extends SiteValues {
  id: string;
  version: number;
  archivedAt: Date | null;
}

const SITE = {
  id: true,
  name: true,
  odsSiteCode: true,
  profile: true,
  version: true,
  archivedAt: true,
} as const;

const asSite = <Row extends { profile: unknown }>(row: Row) => ({ ...row, profile: row.profile as Facts });

/** The sites of an organisation by name; archived ones only when asked for. */
export async function listSites(person: Person, reference: string, archived = false): Promise<Site[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const sites = await db.site.findMany({
    where: { organisationId: id, archivedAt: archived ? { not: null } : null },
    select: SITE,
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return sites.map(asSite);
}

/** One site with the organisation it belongs to and the reader's role there. */
export async function readSite(person: Person, siteId: string) {
  const { organisation, ...site } = await demandSite(person, siteId, "register:read");
  return { ...site, organisation };
}

export async function addSite(person: Person, reference: string, values: SiteValues): Promise<string> {
  const organisation = await demandOrganisation(person, reference, "register:edit");
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.site.create({
      data: { ...values, organisationId: organisation.id },
      select: { id: true },
    });
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "site:add",
      subject: id,
      detail: { ...values },
    });
    await rescoreAssessments(transaction, person, organisation.id);
    return id;
  });
}

export async function editSite(
  person: Person,
  siteId: string,
  edit: RowEdit<SiteValues>,
): Promise<RowSaved<SiteValues>> {
  const { organisation, ...before } = await demandSite(person, siteId, "register:edit");
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.site.updateMany({
      where: { id: before.id, version: edit.seen },
      data: { ...edit.values, version: { increment: 1 } },
    });
    if (!count) {
      const { version, ...current } = asSite(
        await transaction.site.findUniqueOrThrow({
          where: { id: before.id },
          select: { name: true, odsSiteCode: true, profile: true, version: true },
        }),
      );
      return { changedTo: current, version };
    }
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "site:edit",
      subject: before.id,
      detail: { before, after: edit.values },
    });
    await rescoreAssessments(transaction, person, organisation.id);
    return null;
  });
}

/** Takes a site out of the register, or puts it back. Its answers are kept either way. */
export async function archiveSite(person: Person, siteId: string, archived: boolean): Promise<void> {
  const { id, organisation } = await demandSite(person, siteId, "register:edit");
  await db.$transaction(async (transaction) => {
    await transaction.site.update({
      where: { id },
      data: { archivedAt: archived ? new Date() : null, version: { increment: 1 } },
    });
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: archived ? "site:archive" : "site:restore",
      subject: id,
    });
    await rescoreAssessments(transaction, person, organisation.id);
  });
}

async function demandSite(person: Person, siteId: string, permission: Permission) {
  const found = await db.site.findFirst({
    where: { id: knownId(siteId), organisation: { memberships: { some: { personId: person.id } } } },
    select: {
      ...SITE,
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
  if (!found) throw new NotFound("site");
  const { memberships, ...organisation } = found.organisation;
  const role = memberships[0]?.role as Role;
  demand(role, permission);
  return { ...asSite(found), organisation: { ...organisation, role } };
}
