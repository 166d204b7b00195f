import { InsetText } from "@/components/nhs/inset-text";
import { SummaryList } from "@/components/nhs/summary-list";
import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";
import { Bullets } from "./bullets";
import { OBLIGATION_LOOK } from "./obligation-look";
import { sourceWords } from "./source-words";

interface RequirementFactsProps {
  catalogue: CatalogueData;
  requirement: Requirement;
}

/** How strongly a requirement is asked, of whom, where, and on whose word. */
export function RequirementFacts({ catalogue, requirement }: RequirementFactsProps) {
  const { meta } = catalogue;
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "Obligation",
            value: `${OBLIGATION_LOOK[requirement.obligation].label}. ${meta.obligations[requirement.obligation]}`,
          },
          { key: "Words it rests on", value: requirement.obligation_basis },
          { key: "Who it is for", value: meta.audiences[requirement.audience] },
          { key: "Where it applies", value: requirement.applicability.rule },
          { key: "How it is answered", value: meta.scope_levels[requirement.scope_level] },
          { key: "Not applicable", value: notApplicable(requirement) },
          { key: "Source", value: <Bullets items={sourceWords(catalogue, requirement)} /> },
        ]}
      />
      {requirement.reading && (
        <InsetText>
          <p>
            <strong>Our reading, not the policy’s.</strong> {requirement.reading}
          </p>
        </InsetText>
      )}
    </>
  );
}

function notApplicable({ na_allowed, na_hint }: Requirement): string {
  if (!na_allowed) return "Only where the rule above leaves it out.";
  return ["You may mark it not applicable and give a reason.", na_hint && `For example: ${na_hint}`]
    .filter(Boolean)
    .join(" ");
}
