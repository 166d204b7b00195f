import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";

type Source = Requirement["source"][number];

/** Where a clause stands, in words: `Internet First policy and guidance, “Information security”, item 2`. */
export function sourceWords(source: Source, sources: CatalogueData["meta"]["sources"]): string {
  const document = sources[source.document]?.title ?? source.document;
  const place = source.number ? `item ${source.number}` : source.part;
  return [document, `“${source.section}”`, place].filter(Boolean).join(", ");
}
