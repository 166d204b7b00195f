import type { Assigned } from "./assigned";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { ScopeKey } from "@/lib/domain/scope";

/**
 * Whether a person may see and answer a requirement in a scope, or anywhere when no scope is told.
 * @param assigned what a delegate was given; null for whoever is not held to that
 */
export function mayAnswer(
  assigned: readonly Assigned[] | null,
  catalogue: Catalogue,
  requirement: string,
  scope?: ScopeKey,
): boolean {
  if (!assigned) return true;
  const section = catalogue.sectionOf(requirement)?.id;
  return assigned.some(
    (share) =>
      section !== undefined &&
      (share.requirement === requirement || share.section === section) &&
      (share.scope === null || scope === undefined || share.scope === scope),
  );
}
