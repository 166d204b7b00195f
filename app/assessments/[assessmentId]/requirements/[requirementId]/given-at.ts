import type { Assessment } from "@/lib/data/assessment/assessments";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { today } from "@/lib/data/today";
import { reasonFor } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { Refused } from "@/lib/domain/errors";
import { givenInScopes } from "@/lib/domain/assessment/giving";
import { answeredScopes, scopesOf, scopesOfTarget, type Target } from "@/lib/domain/assessment/target";
import { exceptionsAmong } from "@/lib/domain/assessment/requirement-view";
import { inShare } from "@/lib/domain/teamwork/share-of";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import type { AnswerForm } from "@/lib/forms/assessment/answer-form";

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
  const scopes = answeredIn(assessment, form, ids);
  if (ids.target === "some" && form.only.length === 0)
    throw new Refused("Choose who this answer is for", "only");
  if (scopes.length === 0)
    throw form.except.length
      ? new Refused("Leave at least one in, or answer one by one", "except")
      : new Refused("This no longer applies here, because somebody changed the register. Nothing was saved.");
  const { answers } = toAssessed(assessment, today());
  const shown = shownScopes(assessment, ids);
  return givenInScopes(form.answers, ids.target as Target, scopes, answers, shown).filter(
    // A reason goes with its answer.
    ({ question, scope }) =>
      !form.theirs[reasonFor(question) ?? question]?.includes(scope) &&
      !form.theirs[question]?.includes(scope),
  );
}

/** The scopes that a form answers for, without those it leaves out. */
export function answeredIn(assessment: Assessment, form: AnswerForm, ids: RequirementIds) {
  return answeredScopes(scopesAbout(assessment, ids), ids.target as Target, form);
}

/** The scopes whose answers the form shows where they are the same. */
function shownScopes(assessment: Assessment, ids: RequirementIds) {
  const scopes = scopesAbout(assessment, ids);
  if (ids.target !== "all") return scopes;
  const { answers } = toAssessed(assessment, today());
  const exceptions = exceptionsAmong({ id: ids.requirementId }, answers, scopes);
  return scopes.filter((scope) => !exceptions.includes(scope));
}

function scopesAbout(assessment: Assessment, { requirementId, target }: RequirementIds) {
  return scopesOfTarget(scopesOf(resultOf(assessment), requirementId), target as Target);
}

/** How an assessment came out, of which a delegate has only a share. */
export function resultOf(assessment: Assessment) {
  const result = scoreStored(assessment, today());
  const catalogue = getCatalogue(assessment.catalogueVersion);
  return { ...result, outcomes: inShare(catalogue, assessment.assigned, result.outcomes) };
}
