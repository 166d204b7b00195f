import type { Assigned } from "./assigned";
import type { Catalogue } from "@/lib/domain/catalogue/index";

/** What is assigned, in words: the title of a requirement or section, with the name of the place if it is one's share. */
export function assignedInWords(
  catalogue: Catalogue,
  { section, requirement }: Pick<Assigned, "section" | "requirement">,
  place: string | null,
): string {
  const title = requirement
    ? `${requirement} ${catalogue.requirement(requirement)?.title ?? ""}`.trim()
    : (catalogue.sections.find(({ id }) => id === section)?.title ?? "");
  return place ? `${title} (${place})` : title;
}
