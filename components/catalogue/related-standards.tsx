import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";
import { nearParts, STANDARDS } from "./standards";

interface RelatedStandardsProps {
  catalogue: CatalogueData;
  requirement: Requirement;
}

export function RelatedStandards({ catalogue, requirement }: RelatedStandardsProps) {
  const rows = STANDARDS.map(({ key, name }) => ({ key: name, value: nearParts(requirement, key) }));
  return (
    <>
      <h2>Related standards</h2>
      <p>
        {catalogue.meta.crosswalk_notes["status"]}{" "}
        <TextLink href="/requirements/crosswalk">
          What was checked, and all requirements side by side
        </TextLink>
        .
      </p>
      <SummaryList rows={rows.filter(({ value }) => value)} />
    </>
  );
}
