import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import type { Permission, Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { placesToProve } from "@/lib/domain/evidence/places-to-prove";
import type { ScopeKey } from "@/lib/domain/scope";

/** A requirement of an assessment, for which evidence speaks. */
export interface EvidenceUse {
  assessment: string;
  requirement: string;
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

/** Said where a closed assessment would change. */
export const CLOSED = "This assessment is closed, because the next one has begun. Attach evidence there.";

/**
 * Makes sure that a person may add evidence here. Whoever adds only to what is assigned to them says for which
 * requirement.
 * @returns the places that it may be about; null for all
 */
export async function demandUseHere(
  person: Person,
  organisationId: string,
  role: string,
  use?: EvidenceUse,
): Promise<ScopeKey[] | null> {
  if (!use) {
    if (role === "delegate") throw new NotAllowed("evidence:add");
    return null;
  }
  const found = await demandEvidenceUse(person, use, "evidence:add");
  if (found.organisationId !== organisationId) throw new NotFound("assessment");
  return found.places;
}

/** @throws Refused when a place is not among those that evidence may be about */
export function demandPlace(places: readonly ScopeKey[] | null, scope: ScopeKey): void {
  if (places && !places.includes(scope)) throw new Refused(NOT_THEIRS, "scope");
}

const NOT_THEIRS = "Choose a site or service that is assigned to you";
