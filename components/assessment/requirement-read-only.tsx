import type { ReactNode } from "react";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { RequirementView } from "@/lib/domain/assessment/requirement-view";
import type { ScopeKey } from "@/lib/domain/scope";
import type { Target } from "@/lib/domain/assessment/target";
import { AnswersReadOnly } from "./answers-read-only";
import { TargetHeading } from "./target-heading";

interface RequirementReadOnlyProps {
  catalogue: Catalogue;
  view: RequirementView;
  target: Target;
  nameOf: (scope: ScopeKey) => string;
  /** What is said beside an answer. */
  beside: (answerId: string) => ReactNode;
}

/** What the form of a requirement would ask, with its answers, for somebody who may not change them. */
export function RequirementReadOnly({ catalogue, view, target, nameOf, beside }: RequirementReadOnlyProps) {
  const { requirement, scopes, asked, stored, proposed } = view;
  return (
    <>
      <TargetHeading target={target} scopes={scopes} nameOf={nameOf} />
      <AnswersReadOnly
        catalogue={catalogue}
        requirementId={requirement.id}
        questions={asked.filter(({ shown }) => shown).map(({ question }) => question)}
        stored={stored}
        proposed={proposed}
        beside={beside}
      />
    </>
  );
}
