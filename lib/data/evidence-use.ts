import "server-only";
import type { Assigned } from "@/lib/domain/assigned";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound, Refused } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/may-answer";
import { can, type Permission, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { placesToProve } from "@/lib/domain/places-to-prove";
import type { ScopeKey } from "@/lib/domain/scope";
import { Prisma } from "@/prisma/generated/client";
import { demand } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { db, query, type Transaction } from "./db";
import { LISTED, type ListedEvidence } from "./evidence";
import { knownId } from "./ids";
import { factChanged } from "./register";
import { rescoreAssessments } from "./rescore";

/** A requirement of an assessment, for which evidence speaks. */
export interface EvidenceUse {
  assessment: string;
  requirement: string;
}

/** The evidence of a requirement in one round trip, the oldest first; null for a role that sees no evidence. */
export async function listRequirementEvidence(
  person: Person,
  { assessment, requirement }: EvidenceUse,
): Promise<ListedEvidence[] | null> {
  const [found] = await query<{ role: Role; evidence: ListedEvidence[] }>(Prisma.sql`
    SELECT m.role, (
      SELECT coalesce(json_agg(f ORDER BY f.added_at, f.id), '[]') FROM (
        SELECT ${LISTED}, u.added_at FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id
        WHERE u.assessment_id = a.id AND u.requirement_id = ${requirement} AND e.deleted_at IS NULL
      ) f
    ) AS evidence
    FROM assessments a JOIN organisations o ON o.id = a.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE a.id = ${knownId(assessment)}::uuid`);
  if (!found) throw new NotFound("assessment");
  return can(found.role, "evidence:read") ? found.evidence : null;
}

/** Lets evidence of the organisation speak for a requirement. What does so already stays. */
export async function attachEvidence(person: Person, use: EvidenceUse, evidenceIds: readonly string[]) {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  await db.$transaction((transaction) => attach(transaction, person, organisationId, use, evidenceIds));
}

/**
 * The same for somebody who is known to have the permission, inside the transaction of what else happens.
 * @throws Refused when the assessment is closed
 */
export async function attach(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  { assessment, requirement }: EvidenceUse,
  evidenceIds: readonly string[],
): Promise<void> {
  await lockOpen(transaction, assessment);
  const ids = [...new Set(evidenceIds.map(knownId))];
  const where = { id: { in: ids }, organisationId, deletedAt: null };
  if ((await transaction.evidence.count({ where })) < ids.length) throw new NotFound("evidence");
  const data = ids.map((evidenceId) => ({
    assessmentId: assessment,
    requirementId: requirement,
    evidenceId,
    addedById: person.id,
  }));
  const { count } = await transaction.evidenceUse.createMany({ data, skipDuplicates: true });
  if (count === 0) return;
  await rescoreAssessments(transaction, person, organisationId);
  const chain = organisationChain(organisationId);
  const detail = { assessment, requirement };
  for (const subject of ids)
    await recordEvent(transaction, { chain, person, what: "evidence:attach", subject, detail });
}

/** Lets evidence no longer speak for a requirement. Twice is once. */
export async function detachEvidence(person: Person, use: EvidenceUse, evidenceId: string): Promise<void> {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  const { assessment, requirement } = use;
  const subject = knownId(evidenceId);
  await db.$transaction(async (transaction) => {
    await lockOpen(transaction, assessment);
    const where = { assessmentId: assessment, requirementId: requirement, evidenceId: subject };
    const { count } = await transaction.evidenceUse.deleteMany({ where });
    if (count === 0) return;
    const event = { what: "evidence:detach", subject, detail: { assessment, requirement } } as const;
    await factChanged(transaction, person, organisationId, event);
  });
}

/** The assessment of a use, as somebody of its organisation may know it. */
export async function readEvidenceUse(person: Person, { assessment, requirement }: EvidenceUse) {
  const found = await db.assessment.findFirst({
    where: { id: knownId(assessment), organisation: { memberships: { some: { personId: person.id } } } },
    select: {
      catalogueVersion: true,
      closedAt: true,
      assignments: {
        where: { personId: person.id, ended: null },
        select: { sectionId: true, requirementId: true, scope: true },
      },
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
  if (!found) throw new NotFound("assessment");
  const { memberships, ...organisation } = found.organisation;
  const catalogue = getCatalogue(found.catalogueVersion);
  const asked = catalogue.requirement(requirement);
  if (!asked) throw new NotFound("requirement");
  const role = memberships[0]?.role as Role | undefined;
  demand(role, "evidence:add");
  const assigned = role === "delegate" ? found.assignments.map(toAssigned) : null;
  if (!mayAnswer(assigned, catalogue, requirement)) throw new NotFound("not assigned");
  return {
    organisation: { ...organisation, role: role! },
    requirement: asked,
    closed: found.closedAt !== null,
    /** About which the person may add evidence; null for all. */
    places: placesToProve(assigned, catalogue, requirement),
  };
}

const toAssigned = (share: {
  sectionId: string | null;
  requirementId: string | null;
  scope: string | null;
}): Assigned => ({
  section: share.sectionId,
  requirement: share.requirementId,
  scope: share.scope as ScopeKey | null,
});

/**
 * Makes sure that a person may change the evidence of this requirement.
 * @throws Refused when the assessment is closed
 */
export async function demandEvidenceUse(
  person: Person,
  use: EvidenceUse,
  permission: Permission,
): Promise<{ organisationId: string; places: ScopeKey[] | null }> {
  const { organisation, closed, places } = await readEvidenceUse(person, use);
  demand(organisation.role, permission);
  if (closed) throw new Refused(CLOSED);
  return { organisationId: organisation.id, places };
}

/** Nobody closes the assessment meanwhile. Before the audit, as a save of answers does. */
async function lockOpen(transaction: Transaction, assessment: string): Promise<void> {
  const open = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM assessments WHERE id = ${assessment}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
  if (open.length === 0) throw new Refused(CLOSED);
}

const CLOSED = "This assessment is closed, because the next one has begun. Attach evidence there.";

/** The newest calculation kept of each site in use that no evidence of this requirement was made of, by site. */
export async function listSizingsToUse(person: Person, use: EvidenceUse) {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  return query<{ id: string; siteId: string; siteName: string; keptAt: Date }>(Prisma.sql`
    SELECT k.id::text, s.id::text AS "siteId", s.name AS "siteName", k.kept_at AS "keptAt"
    FROM sites s CROSS JOIN LATERAL (
      SELECT id, kept_at FROM kept_sizings WHERE site_id = s.id ORDER BY kept_at DESC, id DESC LIMIT 1
    ) k
    WHERE s.organisation_id = ${organisationId}::uuid AND s.archived_at IS NULL AND NOT EXISTS (
      SELECT FROM evidence_versions v JOIN evidence e ON e.id = v.evidence_id
      JOIN evidence_uses u ON u.evidence_id = e.id
      WHERE v.sizing_id = k.id AND e.deleted_at IS NULL
        AND u.assessment_id = ${use.assessment}::uuid AND u.requirement_id = ${use.requirement})
    ORDER BY s.name, s.id`);
}
