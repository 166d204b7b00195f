import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { literally } from "@/lib/data/register/register-list";
import { today } from "@/lib/data/today";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import { soonUntil, type Validity } from "@/lib/domain/evidence/validity";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { Prisma } from "@/prisma/generated/client";
import { LISTED, type ListedEvidence } from "./evidence";
import { readEvidenceUse, type EvidenceUse } from "./evidence-right";

const PAGE_SIZE = 50;

/** Which evidence to list. Pages go by key: after this id, or before it. */
export interface EvidenceFilter {
  /** Part of a title, in capitals or not. */
  search?: string;
  kind?: EvidenceKind;
  validity?: Validity;
  scope?: ScopeKey;
  after?: string;
  before?: string;
}

export interface EvidencePage {
  rows: ListedEvidence[];
  /** Whether there is more before and after these. */
  hasPrevious: boolean;
  hasNext: boolean;
}

/** A page of an organisation's evidence, what was added last first. */
export async function listEvidence(
  person: Person,
  reference: string,
  { after, before, ...filter }: EvidenceFilter = {},
): Promise<EvidencePage> {
  const { id } = await demandOrganisation(person, reference, "evidence:read");
  const place = before
    ? Prisma.sql`AND e.id > ${knownId(before)}::uuid ORDER BY e.id`
    : after
      ? Prisma.sql`AND e.id < ${knownId(after)}::uuid ORDER BY e.id DESC`
      : Prisma.sql`ORDER BY e.id DESC`;
  const found = await query<ListedEvidence>(Prisma.sql`
    SELECT ${LISTED} FROM evidence e JOIN organisations o ON o.id = e.organisation_id
    WHERE e.organisation_id = ${id}::uuid AND e.deleted_at IS NULL ${narrowed(filter)} ${place}
    LIMIT ${PAGE_SIZE + 1}`);
  const more = found.length > PAGE_SIZE;
  const rows = found.slice(0, PAGE_SIZE);
  return before
    ? { rows: rows.reverse(), hasPrevious: more, hasNext: true }
    : { rows, hasPrevious: after !== undefined, hasNext: more };
}

function narrowed({ search, kind, validity, scope }: Omit<EvidenceFilter, "after" | "before">): Prisma.Sql {
  const conditions = [
    ...(search ? [Prisma.sql`AND e.title ILIKE ${`%${literally(search)}%`}`] : []),
    ...(kind ? [Prisma.sql`AND e.kind = ${kind}`] : []),
    ...(scope ? [Prisma.sql`AND e.scope = ${scope}`] : []),
    ...(validity ? [VALIDITY[validity](today())] : []),
  ];
  return conditions.length ? Prisma.join(conditions, " ") : Prisma.empty;
}

/** As `validityOf` decides. What expires soon is valid as well. */
const VALIDITY: Record<Validity, (day: string) => Prisma.Sql> = {
  valid: (day) => Prisma.sql`AND coalesce(e.valid_from <= ${day}::date, true)
                             AND coalesce(e.valid_until >= ${day}::date, true)`,
  expiring: (day) => Prisma.sql`AND coalesce(e.valid_from <= ${day}::date, true)
                                AND e.valid_until BETWEEN ${day}::date AND ${soonUntil(day)}::date`,
  expired: (day) => Prisma.sql`AND e.valid_until < ${day}::date`,
  not_yet: (day) =>
    Prisma.sql`AND e.valid_from > ${day}::date AND coalesce(e.valid_until >= ${day}::date, true)`,
};

/** How many pieces of evidence have ended, or will soon; null for a role that sees no evidence. */
export async function countEndingEvidence(person: Person, reference: string) {
  const { id, role } = await demandOrganisation(person, reference, "organisation:read");
  if (!can(role, "evidence:read")) return null;
  const [counted] = await query<{ expired: number; expiring: number }>(Prisma.sql`
    SELECT count(*) FILTER (WHERE TRUE ${VALIDITY.expired(today())})::int AS expired,
           count(*) FILTER (WHERE TRUE ${VALIDITY.expiring(today())})::int AS expiring
    FROM evidence e WHERE e.organisation_id = ${id}::uuid AND e.deleted_at IS NULL`);
  return counted!;
}

/** What evidence of an organisation can be about beside the organisation itself: its sites and services by name. */
export async function listPlaces(
  person: Person,
  reference: string,
): Promise<{ scope: ScopeKey; name: string }[]> {
  const { id } = await demandOrganisation(person, reference, "evidence:read");
  return placesInUse(id);
}

/**
 * What somebody who adds evidence may know of the organisation: its name, and the places that the evidence may be
 * about. A delegate is told of no place that is not assigned to them.
 */
export async function readNewEvidence(person: Person, reference: string, use?: EvidenceUse) {
  const { id, name, role } = await demandOrganisation(person, reference, "evidence:add");
  if (role !== "delegate") return { name, role, everywhere: true, places: await placesInUse(id) };
  if (!use) throw new NotAllowed("evidence:add");
  const { organisation, places } = await readEvidenceUse(person, use);
  if (organisation.id !== id) throw new NotFound("assessment");
  if (!places) return { name, role, everywhere: true, places: [] };
  const theirs = (await placesInUse(id)).filter(({ scope }) => places.includes(scope));
  return { name, role, everywhere: false, places: theirs };
}

async function placesInUse(id: string): Promise<{ scope: ScopeKey; name: string }[]> {
  const rows = await query<{ site: boolean; id: string; name: string }>(Prisma.sql`
    SELECT TRUE AS site, id::text, name FROM sites WHERE organisation_id = ${id}::uuid AND archived_at IS NULL
    UNION ALL
    SELECT FALSE, id::text, name FROM services WHERE organisation_id = ${id}::uuid AND archived_at IS NULL
    ORDER BY 1 DESC, 3, 2`);
  return rows.map(({ site, id, name }) => ({ scope: site ? siteScope(id) : serviceScope(id), name }));
}
