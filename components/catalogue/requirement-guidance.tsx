import { Bullets } from "@/components/catalogue/bullets";
import { examplesOf } from "@/components/catalogue/examples-of";
import { sourceWords } from "@/components/catalogue/source-words";
import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";

interface RequirementGuidanceProps {
  catalogue: CatalogueData;
  requirement: Requirement;
  /** The answer to PF1. */
  organisationType?: string;
}

/** What helps a person to answer, folded away. Kept short: it is part of every requirement page of an assessment. */
export function RequirementGuidance({ catalogue, requirement, organisationType }: RequirementGuidanceProps) {
  return (
    <>
      <Details summary="Why it matters">
        <p>{requirement.why_it_matters}</p>
      </Details>
      <Details summary="What good evidence looks like">
        <Bullets items={requirement.good_evidence} />
      </Details>
      <Examples catalogue={catalogue} requirement={requirement} organisationType={organisationType} />
      <Details summary="Where this comes from">
        <Bullets items={sourceWords(catalogue, requirement)} />
        <p>What the obligation rests on: {requirement.obligation_basis}.</p>
        {requirement.reading && <p>Our reading, not the policy’s: {requirement.reading}</p>}
        <p>
          <TextLink href={`/requirements/${requirement.id}`}>All about {requirement.id}</TextLink>
        </p>
      </Details>
    </>
  );
}

/** The example for this type of organisation, or all of them where there is none for it. */
function Examples({ catalogue, requirement, organisationType }: RequirementGuidanceProps) {
  const examples = examplesOf(catalogue, requirement);
  const own = examples.find(({ type }) => type === organisationType);
  if (own)
    return (
      <Details summary="Example for organisations like yours">
        <p>{own.text}</p>
      </Details>
    );
  return (
    <Details summary="Examples from other organisations">
      <Bullets items={examples.map(({ organisation, text }) => `${organisation}: ${text}`)} />
    </Details>
  );
}
