import "server-only";
import { z } from "zod";
import { query } from "@/lib/data/db";
import { knownId, knownReference } from "@/lib/data/ids";
import { NotFound } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { demandOrganisation } from "./access";

// Who belonged to an organisation is known from the audit: a membership that ends is deleted.

/** How a person's last membership of an organisation `o` ended; null when they never had one that did. */
const ended = (personId: string) => Prisma.sql`(
  SELECT e.what FROM audit_events e
  WHERE e.subject = ${personId} AND e.chain = 'organisation:' || o.id AND e.what IN ('member:remove', 'member:leave')
  ORDER BY e.at DESC, e.sequence DESC LIMIT 1)`;

export interface Access {
  reference: string;
  name: string;
  /** Null for who belonged to it once. */
  role: Role | null;
  /** Whether they left by themselves, if their membership has ended. */
  left: boolean;
}

/** Whether a person belongs to an organisation or did once. For anybody else it is not there. */
export async function readAccess(person: Person, reference: string): Promise<Access> {
  const [row] = await query<Omit<Access, "left"> & { ended: string | null }>(Prisma.sql`
    SELECT o.reference, o.name, m.role, ${ended(person.id)} AS ended
    FROM organisations o
    LEFT JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE o.reference = ${knownReference(reference)}`);
  if (!row?.role && !row?.ended) throw new NotFound("never a member");
  return { reference: row.reference, name: row.name, role: row.role, left: row.ended === "member:leave" };
}

/** The organisation that a path of the portal leads into, if the person belonged to it once and does not any more. */
export async function formerOrganisation(
  person: Person,
  path: string,
): Promise<Pick<Access, "reference" | "name"> | null> {
  const [part = "", id = ""] = path.split(/[/?#]/).slice(1);
  const where = part === "organisations" ? Prisma.sql`o.reference = ${id}` : holdsRow(part, id);
  if (!where) return null;
  const [row] = await query<Pick<Access, "reference" | "name">>(Prisma.sql`
    SELECT o.reference, o.name FROM organisations o
    WHERE ${where} AND ${ended(person.id)} IS NOT NULL
      AND NOT EXISTS (SELECT FROM memberships m
                      WHERE m.organisation_id = o.id AND m.person_id = ${person.id}::uuid)`);
  return row ?? null;
}

function holdsRow(part: string, id: string): Prisma.Sql | null {
  if (!z.guid().safeParse(id).success) return null;
  if (part === "assignments")
    return Prisma.sql`o.id = (SELECT s.organisation_id FROM assignments t JOIN assessments s ON s.id = t.assessment_id
                              WHERE t.id = ${id}::uuid)`;
  if (!(TABLES as readonly string[]).includes(part)) return null;
  return Prisma.sql`o.id = (SELECT organisation_id FROM ${Prisma.raw(part)} WHERE id = ${id}::uuid)`;
}

/** What has pages of its own, under the name of its table. */
const TABLES = [
  "assessments",
  "sites",
  "services",
  "connections",
  "evidence",
  "imports",
  "submissions",
  "shares",
] as const;

/** The name of somebody who belonged to an organisation once and does not any more, for its people. */
export async function formerMemberName(
  person: Person,
  reference: string,
  memberId: string,
): Promise<string | null> {
  const { id } = await demandOrganisation(person, reference, "people:read");
  const [row] = await query<{ name: string }>(Prisma.sql`
    SELECT p.name FROM people p, organisations o
    WHERE o.id = ${id}::uuid AND p.id = ${knownId(memberId)}::uuid AND ${ended(memberId)} IS NOT NULL
      AND NOT EXISTS (SELECT FROM memberships m WHERE m.organisation_id = o.id AND m.person_id = p.id)`);
  return row?.name ?? null;
}
