import type { RememberedAnswer } from "./requirement-view";
import { ORGANISATION } from "@/lib/domain/scope";
import { isTogether, type Target } from "./target";

/** An answer with who gave it and when. */
export interface InheritedAnswer extends RememberedAnswer {
  changedAt: string;
  changedBy: string;
}

/** The answer that one place has because it came with one answer for all. Nothing once the place has its own. */
export function inheritedAnswer<Kept extends InheritedAnswer>(
  answers: readonly Kept[],
  target: Target | null,
  answerId: string,
): Kept | undefined {
  if (target === null || target === ORGANISATION || isTogether(target)) return undefined;
  return answers.find(({ question, scope, forAll }) => forAll && question === answerId && scope === target);
}
