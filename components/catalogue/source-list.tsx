import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";
import { sourceWords } from "./source-words";

interface SourceListProps {
  catalogue: CatalogueData;
  requirement: Requirement;
}

/** The document, section and number of each clause behind a requirement. */
export function SourceList({ catalogue, requirement }: SourceListProps) {
  const sources = requirement.source.map((source) => sourceWords(source, catalogue.meta.sources));
  return (
    <ul>
      {sources.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
