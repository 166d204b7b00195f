import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";

/** Where each clause behind a requirement stands: `Internet First policy and guidance, “Information security”, item 2`. */
export function sourceWords(catalogue: CatalogueData, requirement: Requirement): string[] {
  return requirement.source.map(({ document, section, number, part }) => {
    const title = catalogue.meta.sources[document]?.title ?? document;
    return [title, `“${section}”`, number ? `item ${number}` : part].filter(Boolean).join(", ");
  });
}
