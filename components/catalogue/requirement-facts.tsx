import { InsetText } from "@/components/nhs/inset-text";
import { SummaryList } from "@/components/nhs/summary-list";
import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";
import { Bullets } from "./bullets";
import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { sourceWords } from "./source-words";

interface RequirementFactsProps {
  catalogue: CatalogueData;
  requirement: Requirement;
}

/** How strongly a requirement is asked, of whom, where, and on whose word. */
export function RequirementFacts({ catalogue, requirement }: RequirementFactsProps) {
  const { meta } = catalogue;
  const obligation = OBLIGATION_LOOK[requirement.obligation];
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "Obligation",
            value: `${obligation.label}. ${obligation.meaning}`,
          },
          { key: "Basis of the obligation", value: requirement.obligation_basis },
          { key: "Who it is for", value: <Bullets items={audiences(catalogue, requirement)} /> },
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

function audiences({ meta }: CatalogueData, { audience }: Requirement): string[] {
  const kinds = audience === "both" ? ["consumer", "provider"] : [audience];
  return kinds.map((kind) => `An organisation that ${lowerFirst(meta.audiences[kind] ?? kind)}`);
}

const lowerFirst = (sentence: string) =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");

function notApplicable({ na_allowed, na_hint }: Requirement): string {
  if (!na_allowed) return "Only where the rule above leaves it out.";
  return ["You may mark it not applicable and give a reason.", na_hint && `For example: ${na_hint}`]
    .filter(Boolean)
    .join(" ");
}
