import { sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import type { ScopeKey } from "../scope";
import type { Outcome } from "../scoring/types";
import type { OfferedAnswer } from "./offered-answers";

/** A requirement with the answers that a service can take over, beside those that it has. */
export interface ToTake {
  requirement: string;
  judged: boolean;
  answers: (OfferedAnswer & { own: AnswerValue | null })[];
  /** Whether taking them over would change what somebody has answered. */
  differs: boolean;
  /** Whether the service has all of them already. */
  same: boolean;
}

interface Own {
  scope: ScopeKey;
  answers: readonly { question: string; scope: ScopeKey; value: AnswerValue | null }[];
  outcomes: readonly Pick<Outcome, "requirement" | "scope" | "because">[];
}

/** What a service can take over, by requirement in the order of the catalogue: of those that apply to it. */
export function toTake(offered: readonly OfferedAnswer[], { scope, answers, outcomes }: Own): ToTake[] {
  const own = new Map(
    answers.filter((answer) => answer.scope === scope).map(({ question, value }) => [question, value]),
  );
  const applying = outcomes.filter((one) => one.scope === scope && one.because.rule !== "does_not_apply");
  return [...new Set(applying.map(({ requirement }) => requirement))].flatMap((requirement) => {
    const beside = offered
      .filter((answer) => answer.requirement === requirement)
      .map((answer) => ({ ...answer, own: own.get(answer.question) ?? null }));
    if (beside.length === 0) return [];
    return {
      requirement,
      judged: beside.every(({ judged }) => judged),
      answers: beside,
      differs: beside.some((answer) => answer.own !== null && !sameAnswer(answer.own, answer.value)),
      same: beside.every((answer) => sameAnswer(answer.own, answer.value)),
    };
  });
}
