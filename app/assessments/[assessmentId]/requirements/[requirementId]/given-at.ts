import type { Assessment } from "@/lib/data/assessments";
import { scoreStored } from "@/lib/data/scoring";
import { today } from "@/lib/data/today";
import { reasonFor } from "@/lib/domain/answer";
import { Refused } from "@/lib/domain/errors";
import { givenInScopes } from "@/lib/domain/giving";
import { scopesOf, scopesOfTarget, type Target } from "@/lib/domain/target";
import { toAssessed } from "@/lib/domain/to-assessed";
import type { AnswerForm } from "@/lib/forms/answer-form";

/** What the form of a requirement is about. `asked` lists the questions that stood in it, so that no other is touched. */
export interface RequirementIds {
  assessmentId: string;
  requirementId: string;
  catalogueVersion: string;
  target: string;
  asked: string;
}

/** What a form gives in an assessment as it is now. Saving by button and by itself both go this way. */
export function givenAt(assessment: Assessment, form: AnswerForm, ids: RequirementIds) {
  const scopes = answeredScopes(assessment, form, ids);
  if (scopes.length === 0)
    throw form.except.length
      ? new Refused("Leave at least one in, or answer one by one", "except")
      : new Refused("This no longer applies here, because somebody changed the register. Nothing was saved.");
  const { answers } = toAssessed(assessment, today());
  return givenInScopes(form.answers, ids.target as Target, scopes, answers).filter(
    // A reason goes with its answer.
    ({ question, scope }) =>
      !form.theirs[reasonFor(question) ?? question]?.includes(scope) &&
      !form.theirs[question]?.includes(scope),
  );
}

/** The scopes that a form answers for, without those it leaves out. */
export function answeredScopes(
  assessment: Assessment,
  { except }: AnswerForm,
  { requirementId, target }: RequirementIds,
) {
  const scopes = scopesOf(scoreStored(assessment, today()), requirementId);
  return scopesOfTarget(scopes, target as Target).filter((scope) => !except.includes(scope));
}
