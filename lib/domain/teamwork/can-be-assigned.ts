import type { Assigned } from "./assigned";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { isScopeInUse, type Places } from "@/lib/domain/register/places-in-use";

/** Whether there is such a section or requirement to assign, and its place, if it has one, is in use. */
export function canBeAssigned(
  catalogue: Catalogue,
  places: Places,
  { section, requirement, scope }: Assigned,
): boolean {
  const known =
    requirement === null
      ? catalogue.sections.some(({ id }) => id === section)
      : section === null && catalogue.requirement(requirement) !== undefined;
  return known && (scope === null || isScopeInUse(places, scope));
}
