import "server-only";
import { db, query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { demandAdministrator } from "@/lib/data/people/directory";
import { literally, pageOf, type RegisterPage } from "@/lib/data/register/register-list";
import { today } from "@/lib/data/today";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { Prisma } from "@/prisma/generated/client";

/** Whoever oversees an organisation: sees its figures and never its answers. */
export interface Overseer {
  reference: string;
  name: string;
  kind: OversightKind;
  /** Since when, as an ISO date; null where it follows from somebody in between. */
  since: string | null;
}

/** Who oversees an organisation, for everybody in it: those who were set, then those who oversee them. */
export async function listOverseers(person: Person, reference: string): Promise<Overseer[]> {
  const { id } = await demandOrganisation(person, reference, "organisation:read");
  return query<Overseer>(Prisma.sql`
    WITH RECURSIVE up AS (
      SELECT overseer_id, kind, since, 1 AS depth FROM oversights
      WHERE overseen_id = ${id}::uuid AND since <= ${today()}::date AND (until IS NULL OR until > ${today()}::date)
      UNION SELECT v.overseer_id, v.kind, NULL, u.depth + 1 FROM up u JOIN oversights v ON v.overseen_id = u.overseer_id
        AND u.kind <> 'commissioner' AND v.kind <> 'commissioner' AND v.overseer_id <> ${id}::uuid
        AND v.since <= ${today()}::date AND (v.until IS NULL OR v.until > ${today()}::date)
      WHERE u.depth < 3)
    SELECT o.reference, o.name, u.kind, u.since::text AS since FROM (
      SELECT DISTINCT ON (overseer_id) * FROM up ORDER BY overseer_id, depth) u
    JOIN organisations o ON o.id = u.overseer_id ORDER BY u.depth, o.name`);
}

/** That one organisation oversees another, as its administrators see it. */
export interface Oversight {
  id: string;
  overseer: { reference: string; name: string };
  overseen: { reference: string; name: string };
  kind: OversightKind;
  /** ISO date. */
  since: string;
}

/** A page of who oversees whom today, by the names of both: those whose code or name has the text. */
export async function listOversights(
  person: Person,
  { search, page }: { search?: string; page?: number } = {},
): Promise<RegisterPage<Oversight>> {
  await demandAdministrator(person);
  const text = search && literally(search);
  const named = text && {
    OR: [
      { reference: { startsWith: text, mode: "insensitive" as const } },
      { name: { contains: text, mode: "insensitive" as const } },
    ],
  };
  const where = { until: null, ...(named && { OR: [{ overseer: named }, { overseen: named }] }) };
  return pageOf(await db.oversight.count({ where }), page, async (place) => {
    const rows = await db.oversight.findMany({ where, select: SELECTED, orderBy: BY_NAMES, ...place });
    return rows.map(asOversight);
  });
}

/** One that holds today, or one that was ended, for administrators. */
export async function readOversight(
  person: Person,
  id: string,
  { ended = false }: { ended?: boolean } = {},
): Promise<Oversight> {
  await demandAdministrator(person);
  const where = { id: knownId(id), until: ended ? { not: null } : null };
  const found = await db.oversight.findFirst({ where, select: SELECTED });
  if (!found) throw new NotFound("no such oversight");
  return asOversight(found);
}

const NAMED = { select: { reference: true, name: true } } as const;
const SELECTED = { id: true, kind: true, since: true, overseer: NAMED, overseen: NAMED } as const;

const BY_NAMES = [
  { overseer: { name: "asc" as const } },
  { overseen: { name: "asc" as const } },
  { id: "asc" as const },
];

const asOversight = <Row extends { kind: string; since: Date }>(row: Row) => ({
  ...row,
  kind: row.kind as OversightKind,
  since: row.since.toISOString().slice(0, 10),
});
