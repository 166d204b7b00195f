import "server-only";
import { NotFound } from "@/lib/domain/errors";
import type { Permission, Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { demand } from "./access";
import { organisationChain, recordEvent, type AuditEvent } from "./audit";
import type { Transaction } from "./db";
import { rescoreAssessments } from "./rescore";

// What sites and services have in common: both are rows of an organisation's register.

export const PAGE_SIZE = 50;

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

/** The conditions of a filter on rows that have a name and a day of archiving. */
export const filtered = (organisationId: string, { archived = false, search }: RegisterFilter) => ({
  organisationId,
  archivedAt: archived ? { not: null } : null,
  // Prisma hands the text to LIKE, where % and _ would stand for anything.
  ...(search && { name: { contains: search.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" as const } }),
});

/** Which rows are on a page. A page beyond the last is the last. */
export function pageOf(total: number, { page = 1 }: RegisterFilter) {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(page, pages);
  return { page: shown, pages, skip: (shown - 1) * PAGE_SIZE };
}

/** Names need not be unique, so the id decides between equals. */
export const BY_NAME = [{ name: "asc" as const }, { id: "asc" as const }];

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
