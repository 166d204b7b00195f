import type { Catalogue } from "@/lib/domain/catalogue";

/** What was saved on the page before; nothing for an id that the catalogue does not have. */
export function savedWords(catalogue: Catalogue, saved: string, requirementId: string): string | undefined {
  if (saved === requirementId) return "Saved. This is the next place to answer for.";
  if (saved === "copied") return "Copied. The answers below count from now on.";
  const requirement = catalogue.requirement(saved);
  return requirement && `Saved: ${saved} ${requirement.title}`;
}
