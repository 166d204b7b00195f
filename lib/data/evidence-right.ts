import "server-only";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/person";
import type { ScopeKey } from "@/lib/domain/scope";
import { demandEvidenceUse, type EvidenceUse } from "./evidence-use";

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
