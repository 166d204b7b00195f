import type { Autosave } from "@/components/form/autosaver";
import { KEPT_PREFIX } from "@/lib/forms/autosave/drop-kept";
import type { RequirementIds } from "./given-at";

/** Where the form of a requirement saves by itself, and as what the browser keeps what this person could not send. */
export function autosaveOf(person: { id: string }, ids: RequirementIds, path: string): Autosave {
  const { assessmentId, requirementId, target, asked, catalogueVersion } = ids;
  const query = new URLSearchParams({ target, asked, catalogueVersion });
  return {
    to: `/assessments/${assessmentId}/requirements/${requirementId}/autosave?${query}`,
    keptAs: KEPT_PREFIX + [person.id, assessmentId, requirementId, target].join(" "),
    signIn: `/sign-in?next=${encodeURIComponent(path)}`,
  };
}
