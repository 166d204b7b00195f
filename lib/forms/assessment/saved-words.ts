import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Requirement } from "@/lib/domain/catalogue/schema";

/** What was saved on the page before; nothing for an id that the catalogue does not have. */
export function savedWords(
  catalogue: Catalogue,
  saved: string,
  { id, scope_level }: Pick<Requirement, "id" | "scope_level">,
): string | undefined {
  if (saved === id) return `Saved. This is the next ${scope_level} to answer for.`;
  if (saved === "copied") return "Copied. The answers below count from now on.";
  const requirement = catalogue.requirement(saved);
  return requirement && `Saved: ${saved} ${requirement.title}`;
}
