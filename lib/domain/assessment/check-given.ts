import { EMPTY_REGISTER, REMARKS, reasonFor, remarkId, type AnswerValue, type Remark } from "./answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { checkAnswer } from "./check-answer";
import { ORGANISATION, scopeLevel, type ScopeKey, type ScopeLevel } from "@/lib/domain/scope";

/** An answer as it was sent, before anything is known about it. Null clears the answer. */
export interface Given {
  question: string;
  scope: ScopeKey;
  value: AnswerValue | null;
  /** Part of one answer for all sites or services. */
  forAll?: boolean;
  /** Where it comes from, if it was not simply typed. Kept in the history of the answer. */
  why?: string;
}

/** Whether the catalogue asks for this answer (to a question, or a remark) at the level of this scope. */
export function isAskedAt(catalogue: Catalogue, answerId: string, scope: ScopeKey): boolean {
  return levelsOf(catalogue, answerId).includes(scopeLevel(scope));
}

function levelsOf(catalogue: Catalogue, answerId: string): ScopeLevel[] {
  if (isRegisterReason(answerId)) return [ORGANISATION];
  const about = remarkOf(catalogue, answerId);
  if (about) {
    const { scope_level, questions } = about.requirement;
    return [scope_level, ...questions.flatMap((question) => question.ask_at ?? [])];
  }
  const question = reasonFor(answerId) ?? answerId;
  const level = catalogue.requirementOf(question) && catalogue.levelOf(question);
  return level ? [level] : [];
}

/** Why a value cannot be kept as this answer, in a sentence for the person who gave it, or null when it can. */
export function checkGiven(
  catalogue: Catalogue,
  answerId: string,
  value: AnswerValue,
  today: string,
): string | null {
  const { limits } = catalogue.meta;
  if (isRegisterReason(answerId)) return checkReason(value, limits.na_reason);
  const about = remarkOf(catalogue, answerId);
  const overruled = reasonFor(answerId);
  if (about?.remark === "note" || (overruled && catalogue.question(overruled)))
    return checkReason(value, { min: 1, max: limits.note.max });
  if (about?.remark === "explanation") return checkReason(value, limits.explanation);
  if (about?.remark === "not_applicable")
    return about.requirement.na_allowed
      ? checkReason(value, limits.na_reason)
      : "This requirement always applies. It cannot be marked as not applicable";
  const question = catalogue.question(answerId);
  return question ? checkAnswer(question, value, today) : "This question is not part of the assessment";
}

/** The requirement and remark that an answer id such as `P4.note` stands for, or null for a question. */
export function remarkOf(
  catalogue: Catalogue,
  answerId: string,
): { requirement: Requirement; remark: Remark } | null {
  const requirement = catalogue.requirement(answerId.slice(0, answerId.indexOf(".")));
  const remark = requirement && REMARKS.find((remark) => remarkId(requirement.id, remark) === answerId);
  return requirement && remark ? { requirement, remark } : null;
}

const isRegisterReason = (answerId: string) => Object.values<string>(EMPTY_REGISTER).includes(answerId);

function checkReason(value: AnswerValue, { min, max }: { min: number; max: number }): string | null {
  if (typeof value !== "string") return "Enter a reason in words";
  if (value.trim().length < min) return `Give a reason of at least ${min} characters`;
  if (value.length > max) return `Use ${max.toLocaleString("en-GB")} characters or fewer`;
  return null;
}
