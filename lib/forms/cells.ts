import type { Question } from "@/lib/domain/catalogue/schema";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";

/** Name of the field for one question in one place, in a form that asks for many places at once. */
export const cellName = (question: string, scope: ScopeKey) => `${question}@${scope}`;

/** The question and place that a field is for; null for a field of another kind. */
export function readCellName(name: string): { question: string; scope: ScopeKey } | null {
  const [question = "", scope = ""] = name.split("@", 2);
  return isScopeKey(scope) ? { question, scope } : null;
}

/** Name of the field that says that the reason for another answer than the proposed one is known. */
export const reasonKnown = (cell: string) => `reason.${cell}`;

/** Whether the answer fits into one choice of a list. All others are given on the page of their place. */
export const isOneChoice = ({ type }: Question) =>
  type === "maturity" || type === "yes_no" || type === "single_choice";
