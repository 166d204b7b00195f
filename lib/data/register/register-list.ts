import "server-only";
import { demandOrganisation } from "@/lib/data/people/access";
import type { Person } from "@/lib/domain/people/person";

// How the rows of a register are found, put in order and paged.

const PAGE_SIZE = 50;

/** Which part of a register to list. */
export interface RegisterFilter {
  archived?: boolean;
  /** Part of a name, in capitals or not. */
  search?: string;
  /** From 1. */
  page?: number;
}

export interface RegisterPage<Row> {
  rows: Row[];
  /** Of all pages together. */
  total: number;
  page: number;
  pages: number;
}

type Where = ReturnType<typeof filtered>;

/** How to find rows of one kind. */
interface RegisterRows<Row> {
  count: (query: { where: Where }) => Promise<number>;
  find: (query: { where: Where; orderBy: typeof BY_NAME; skip: number; take: number }) => Promise<Row[]>;
}

/** A page of an organisation's register by name; archived rows only when asked for. */
export async function listRows<Row>(
  person: Person,
  reference: string,
  filter: RegisterFilter,
  { count, find }: RegisterRows<Row>,
): Promise<RegisterPage<Row>> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const where = filtered(id, filter);
  return pageOf(await count({ where }), filter.page, (place) => find({ where, orderBy: BY_NAME, ...place }));
}

/** A page of that many rows; beyond the last page it is the last. */
export async function pageOf<Row>(
  total: number,
  asked = 1,
  find: (place: { skip: number; take: number }) => Promise<Row[]>,
): Promise<RegisterPage<Row>> {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const rows = await find({ skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE });
  return { rows, total, page, pages };
}

const filtered = (organisationId: string, { archived = false, search }: RegisterFilter) => ({
  organisationId,
  archivedAt: archived ? { not: null } : null,
  ...(search && { name: { contains: literally(search), mode: "insensitive" as const } }),
});

/** Text as it stands, for LIKE, where % and _ would stand for anything. */
export const literally = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Archived rows may share a name, so the id decides between equals. */
export const BY_NAME = [{ name: "asc" as const }, { id: "asc" as const }];

/** Rows that nobody has archived. */
export const IN_USE = { archivedAt: null };
