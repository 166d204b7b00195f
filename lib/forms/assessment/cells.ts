import type { Question } from "@/lib/domain/catalogue/schema";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";

/** Name of the field for one question or remark in one place, in a form that asks for many places at once. */
export const cellName = (answer: string, scope: ScopeKey) => `${answer}@${scope}`;

/** The question or remark and the place that a field is for; null for a field of another kind. */
export function readCellName(name: string): { answer: string; scope: ScopeKey } | null {
  const [answer = "", scope = ""] = name.split("@", 2);
  return isScopeKey(scope) ? { answer, scope } : null;
}

/** Whether the answer fits into one choice of a list. All others are given on the page of their place. */
export const isOneChoice = ({ type }: Question) =>
  type === "maturity" || type === "yes_no" || type === "single_choice";
