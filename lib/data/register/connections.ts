import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { Permission } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import { asFacts } from "./as-facts";
import { archiveRow, demandOneName, demandRegistered, insertRow, organisationFor } from "./register";
import { editRow } from "./row-edit";
import { demandSite } from "./sites";

export interface ConnectionValues {
  /** Tells it from the other connections of the site. */
  name: string;
  details: Facts;
}

export interface Connection extends ConnectionValues {
  id: string;
  version: number;
  archivedAt: Date | null;
}

const VALUES = { name: true, details: true } as const;
const CONNECTION = { ...VALUES, id: true, version: true, archivedAt: true } as const;

/** The connections of a site by name; archived ones last. */
export async function listConnections(person: Person, siteId: string): Promise<Connection[]> {
  const { id } = await demandSite(person, siteId, "register:read");
  const rows = await db.connection.findMany({
    where: { siteId: id },
    select: CONNECTION,
    orderBy: [{ archivedAt: { sort: "desc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => asFacts(row));
}

/** One connection with its site, the organisation it belongs to and the reader's role there. */
export async function readConnection(person: Person, connectionId: string) {
  return demandConnection(person, connectionId, "register:read");
}

export async function addConnection(
  person: Person,
  siteId: string,
  values: ConnectionValues,
): Promise<string> {
  const { id, organisation } = await demandSite(person, siteId, "register:edit");
  const place = { kind: "connection", organisationId: organisation.id, owner: id } as const;
  return insertRow(person, place, values, (transaction, data) =>
    transaction.connection.create({ data: { ...data, siteId: id }, select: { id: true } }),
  );
}

/** Changes a connection, unless somebody else changed the same fields since it was opened. */
export async function editConnection(
  person: Person,
  connectionId: string,
  edit: RowEdit<ConnectionValues>,
): Promise<RowSaved<ConnectionValues>> {
  const { id, siteId, organisation } = await demandConnection(person, connectionId, "register:edit");
  const row = {
    id,
    organisationId: organisation.id,
    what: "connection:edit" as const,
    read: async (transaction: Transaction) => {
      const select = { ...VALUES, version: true };
      const { version, ...values } = await transaction.connection.findUniqueOrThrow({
        where: { id },
        select,
      });
      return { version, values: asFacts(values) };
    },
    write: (transaction: Transaction, version: number, values: ConnectionValues) =>
      transaction.connection.updateMany({
        where: { id, version },
        data: { ...values, version: { increment: 1 } },
      }),
    settle: (transaction: Transaction, { name }: ConnectionValues) =>
      demandOneName(transaction, "connection", siteId, name, "name"),
  };
  return editRow(person, row, edit);
}

/** Takes a connection out of the register, or puts it back. */
export async function archiveConnection(
  person: Person,
  connectionId: string,
  archived: boolean,
): Promise<void> {
  const connection = await demandConnection(person, connectionId, "register:edit");
  await archiveRow(person, connection, "connection", archived, (transaction, data) =>
    transaction.connection.update({ where: { id: connection.id }, data }),
  );
}

async function demandConnection(person: Person, connectionId: string, permission: Permission) {
  const found = await db.connection.findFirst({
    where: {
      id: knownId(connectionId),
      organisation: { memberships: { some: { personId: person.id } } },
    },
    select: {
      ...CONNECTION,
      siteId: true,
      site: { select: { name: true } },
      organisation: organisationFor(person),
    },
  });
  const organisation = demandRegistered(found, permission);
  return { ...asFacts(found!), organisation };
}
