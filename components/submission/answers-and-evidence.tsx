import type { ReactNode } from "react";
import { CheckedRequirement } from "@/components/assessment/checked-requirement";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { assessedOf, judgeContent } from "@/lib/domain/submission/judge-content";
import { catalogueFor } from "@/lib/domain/submission/subject";
import { openScopes, scopesOf } from "@/lib/domain/assessment/target";
import { SubmittedEvidenceTable, type SubmittedItem } from "./submitted-evidence-table";

interface AnswersAndEvidenceProps {
  content: SubmissionContent;
  /** What an item of evidence holds, or the way to it. */
  holds: (item: SubmittedItem) => ReactNode;
  /** The page on which this stands. */
  path: string;
}

/** Everything that a submission says, and the evidence for it, in the order of the catalogue. */
export function AnswersAndEvidence({ content, holds, path }: AnswersAndEvidenceProps) {
  const { product, evidence } = content;
  const catalogue = catalogueFor(getCatalogue(content.catalogueVersion), product?.id ?? null);
  const result = judgeContent(content);
  const { answers } = assessedOf(content);
  const nameOf = placeNames(content);
  return (
    <>
      <h1>
        <span className="nhsuk-caption-l">
          {product?.name ?? content.organisation.name}, version {content.number}
        </span>
        Answers and evidence
      </h1>
      {evidence.length > 0 && <SubmittedEvidenceTable evidence={evidence} holds={holds} nameOf={nameOf} />}
      {catalogue.sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.requirements
            .filter((id) => scopesOf(result, id).length > 0)
            .flatMap((id) => catalogue.requirement(id) ?? [])
            .map((requirement) => (
              <CheckedRequirement
                key={requirement.id}
                catalogue={catalogue}
                requirement={requirement}
                answers={answers.filter(({ scope }) => scopesOf(result, requirement.id).includes(scope))}
                open={openScopes(result, requirement.id)}
                nameOf={nameOf}
                href={path}
                mayAnswer={false}
              />
            ))}
        </section>
      ))}
    </>
  );
}
