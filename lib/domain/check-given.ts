import { EMPTY_REGISTER, REMARKS, remarkId, type AnswerValue, type Remark } from "./answer";
import type { Catalogue } from "./catalogue";
import type { Requirement } from "./catalogue/schema";
import { checkAnswer } from "./check-answer";
import { scopeLevel, type ScopeKey } from "./scope";

/** An answer as it was sent, before anything is known about it. Null clears the answer. */
export interface Given {
  question: string;
  scope: ScopeKey;
  value: AnswerValue | null;
  /** Part of one answer for all sites or services. */
  forAll?: boolean;
}

/**
 * Why an answer cannot be kept, in a sentence for the person who gave it, or null when it can.
 * Judges the value alone: whether the scope exists and the person may answer there is for others to say.
 */
export function checkGiven(
  catalogue: Catalogue,
  { question: id, scope, value }: Given,
  today: string,
): string | null {
  const register = Object.values<string>(EMPTY_REGISTER).includes(id);
  if (register) return value === null ? null : checkReason(value, catalogue.meta.limits.na_reason);

  const remark = remarkOf(catalogue, id);
  if (remark) return value === null ? null : checkRemark(catalogue, remark.requirement, remark.remark, value);

  const question = catalogue.question(id);
  const requirement = catalogue.requirementOf(id);
  if (!question || !requirement) return "This question is not part of the assessment.";
  if ((question.ask_at ?? requirement.scope_level) !== scopeLevel(scope))
    return "This question is not asked here.";
  return value === null ? null : checkAnswer(question, value, today);
}

/** The requirement and remark that an answer id such as `P4.note` stands for, or null for a question. */
export function remarkOf(
  catalogue: Catalogue,
  id: string,
): { requirement: Requirement; remark: Remark } | null {
  const requirement = catalogue.requirement(id.slice(0, id.indexOf(".")));
  const remark = requirement && REMARKS.find((remark) => remarkId(requirement.id, remark) === id);
  return requirement && remark ? { requirement, remark } : null;
}

function checkRemark(
  { meta: { limits } }: Catalogue,
  requirement: Requirement,
  remark: Remark,
  value: AnswerValue,
) {
  switch (remark) {
    case "note":
      return checkReason(value, { min: 0, max: limits.note.max });
    case "explanation":
      return checkReason(value, limits.explanation);
    case "not_applicable":
      return requirement.na_allowed
        ? checkReason(value, limits.na_reason)
        : "This requirement always applies. It cannot be marked as not applicable.";
  }
}

function checkReason(value: AnswerValue, { min, max }: { min: number; max: number }): string | null {
  if (typeof value !== "string") return "Enter a reason in words.";
  if (value.trim().length < min) return `Give a reason of at least ${min} characters.`;
  if (value.length > max) return `Use ${max} characters or fewer.`;
  return null;
}
