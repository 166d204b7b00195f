import { type Answer, reasonId } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Remarks } from "./remarks";
import type { Report } from "./report-schema";

/** The answers that a person gave otherwise than proposed, each with the reason, in the order of the catalogue. */
export function overruledOf(
  catalogue: Catalogue,
  answers: readonly Answer[],
  remarks: Remarks,
): Report["overruled"] {
  return catalogue.requirements.flatMap((requirement) =>
    requirement.questions.flatMap((question) =>
      answers
        .filter((answer) => answer.question === question.id)
        .flatMap(({ scope, value }) => {
          const reason = remarks.find(reasonId(question.id), scope);
          if (!reason) return [];
          const { id, text: asks } = question;
          const answer = answerInWords(question, value);
          return [{ requirement: requirement.id, question: id, asks, scope, answer, ...reason }];
        }),
    ),
  );
}
