import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import { asFacts } from "./as-facts";
import { addRow, archiveRow, demandOneName, demandRegistered, organisationFor } from "./register";
import { IN_USE, listRows, type RegisterFilter, type RegisterPage } from "./register-list";
import { editRow } from "./row-edit";

export interface SiteValues {
  name: string;
  odsSiteCode: string | null;
  profile: Facts;
  details: Facts;
}

/** Details can follow later. */
export type NewSite = Omit<SiteValues, "details"> & Partial<Pick<SiteValues, "details">>;

export interface Site extends SiteValues {
  id: string;
  version: number;
  archivedAt: Date | null;
}

/** A site as the list of sites shows it. */
export interface ListedSite extends Site {
  /** The details of each connection in use, by name. */
  connections: Facts[];
}

const VALUES = { name: true, odsSiteCode: true, profile: true, details: true } as const;
const SITE = { ...VALUES, id: true, version: true, archivedAt: true } as const;
const CONNECTIONS_IN_USE = {
  where: IN_USE,
  select: { details: true },
  orderBy: { name: "asc" },
} as const;

/** A page of the sites of an organisation by name, with their connections; archived ones only when asked for. */
export async function listSites(
  person: Person,
  reference: string,
  filter: RegisterFilter = {},
): Promise<RegisterPage<ListedSite>> {
  return listRows(person, reference, filter, {
    count: (query) => db.site.count(query),
    find: async (query) => {
      const select = { ...SITE, connections: CONNECTIONS_IN_USE };
      const rows = await db.site.findMany({ ...query, select });
      return rows.map(({ connections, ...site }) => ({
        ...asFacts(site),
        connections: connections.map(({ details }) => details as Facts),
      }));
    },
  });
}

/** One site with the organisation it belongs to and the reader's role there. */
export async function readSite(person: Person, siteId: string) {
  return demandSite(person, siteId, "register:read");
}

export async function addSite(person: Person, reference: string, values: NewSite): Promise<string> {
  return addRow(person, reference, "site", values, (transaction, data) =>
    transaction.site.create({ data, select: { id: true } }),
  );
}

/** Changes a site, unless somebody else changed the same fields since it was opened. */
export async function editSite(
  person: Person,
  siteId: string,
  edit: RowEdit<SiteValues>,
): Promise<RowSaved<SiteValues>> {
  const { id, organisation } = await demandSite(person, siteId, "register:edit");
  const row = {
    id,
    organisationId: organisation.id,
    what: "site:edit" as const,
    read: async (transaction: Transaction) => {
      const select = { ...VALUES, version: true };
      const { version, ...values } = await transaction.site.findUniqueOrThrow({ where: { id }, select });
      return { version, values: asFacts(values) };
    },
    write: (transaction: Transaction, version: number, values: SiteValues) =>
      transaction.site.updateMany({
        where: { id, version },
        data: { ...values, version: { increment: 1 } },
      }),
    settle: (transaction: Transaction, { name }: SiteValues) =>
      demandOneName(transaction, "site", organisation.id, name, "name"),
  };
  return editRow(person, row, edit);
}

/** Takes a site out of the register, or puts it back. Its answers are kept either way. */
export async function archiveSite(person: Person, siteId: string, archived: boolean): Promise<void> {
  const site = await demandSite(person, siteId, "register:edit");
  await archiveRow(person, site, "site", archived, (transaction, data) =>
    transaction.site.update({ where: { id: site.id }, data }),
  );
}

/** The site, once the person is known to have a role there that may do this. */
export async function demandSite(person: Person, siteId: string, permission: Permission) {
  const found = await db.site.findFirst({
    where: { id: knownId(siteId), organisation: { memberships: { some: { personId: person.id } } } },
    select: { ...SITE, organisation: organisationFor(person) },
  });
  const organisation = demandRegistered(found, permission);
  return { ...asFacts(found!), organisation };
}
