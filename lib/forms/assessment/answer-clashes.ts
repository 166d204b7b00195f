import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import type { Clash } from "@/lib/forms/form-state";

export interface AnswerClash {
  mine: { question: string; value: AnswerValue | null };
  theirs: { scope: ScopeKey; value: AnswerValue | null; changedAt: string };
  by: string;
}

/** Clashing answers as the form shows them: one choice per question, whatever the number of places. */
export function answerClashes(
  catalogue: Catalogue,
  clashes: readonly AnswerClash[],
  nameOf: (scope: ScopeKey) => string,
): Clash[] {
  return [...new Set(clashes.map(({ mine }) => mine.question))].map((field) => {
    const about = clashes.filter(({ mine }) => mine.question === field);
    return {
      field,
      label: answerLabel(catalogue, field),
      mine: answerText(catalogue, field, about[0]!.mine.value),
      scopes: about.map(({ theirs }) => theirs.scope),
      theirs: about.map(({ theirs, by }) => ({
        value: answerText(catalogue, field, theirs.value),
        where: theirs.scope === ORGANISATION ? undefined : nameOf(theirs.scope),
        by,
        at: momentInWords(new Date(theirs.changedAt)),
      })),
    };
  });
}
