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

const asSite = <Row extends { profile: unknown }>({ profile, ...row }: Row) => ({
  ...row,
  profile: profile as Facts,
});

/** A page of the sites of an organisation by name; archived ones only when asked for. */
export async function listSites(
  person: Person,
  reference: string,
  filter: RegisterFilter = {},
): Promise<RegisterPage<Site>> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const where = filtered(id, filter);
  const total = await db.site.count({ where });
  const { skip, ...place } = pageOf(total, filter);
  const rows = await db.site.findMany({ where, select: SITE, orderBy: BY_NAME, skip, take: PAGE_SIZE });
  return { rows: rows.map(asSite), total, ...place };
}

/** One site with the organisation it belongs to and the reader's role there. */
export async function readSite(person: Person, siteId: string) {
  return demandSite(person, siteId, "register:read");
}

export async function addSite(person: Person, reference: string, values: SiteValues): Promise<string> {
  const organisation = await demandOrganisation(person, reference, "register:edit");
  return db.$transaction(async (transaction) => {
    const { id } = await transaction.site.create({
      data: { ...values, organisationId: organisation.id },
      select: { id: true },
    });
    await factChanged(transaction, person, organisation.id, {
      what: "site:add",
      subject: id,
      detail: { ...values },
    });
    return id;
  });
}

/** Changes a site, unless somebody else changed it since it was seen. */
export async function editSite(
  person: Person,
  siteId: string,
  edit: RowEdit<SiteValues>,
): Promise<RowSaved<SiteValues>> {
  const { id, organisation, name, odsSiteCode, profile } = await demandSite(person, siteId, "register:edit");
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.site.updateMany({
      where: { id, version: edit.seen },
      data: { ...edit.values, version: { increment: 1 } },
    });
    if (!count) {
      const { version, ...changedTo } = await transaction.site.findUniqueOrThrow({
        where: { id },
        select: { name: true, odsSiteCode: true, profile: true, version: true },
      });
      return {
        changedTo: asSite(changedTo),
        version,
        ...(await lastChange(transaction, organisation.id, id)),
      };
    }
    await factChanged(transaction, person, organisation.id, {
      what: "site:edit",
      subject: id,
      detail: { before: { name, odsSiteCode, profile }, after: edit.values },
    });
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
    await factChanged(transaction, person, organisation.id, {
      what: archived ? "site:archive" : "site:restore",
      subject: id,
    });
  });
}

async function demandSite(person: Person, siteId: string, permission: Permission) {
  const found = await db.site.findFirst({
    where: { id: knownId(siteId), organisation: { memberships: { some: { personId: person.id } } } },
    select: { ...SITE, organisation: organisationFor(person) },
  });
  const organisation = demandRegistered(found, permission);
  return { ...asSite(found!), organisation };
}
