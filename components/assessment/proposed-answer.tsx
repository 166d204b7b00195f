import { FillButton } from "@/components/form/fill-button";
import { InsetText } from "@/components/nhs/inset-text";
import { sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { Proposed } from "@/lib/domain/proposals/types";

interface ProposedAnswerProps {
  question: Question;
  stored: AnswerValue | undefined;
  proposed: Proposed | null;
}

/** What would answer a question and where that comes from. The person uses it or answers differently. */
export function ProposedAnswer({ question, stored, proposed }: ProposedAnswerProps) {
  if (!proposed) return null;
  if (sameAnswer(stored, proposed.value))
    return (
      <p className="nhsuk-u-secondary-text-colour">The next answer is what was proposed. {proposed.source}</p>
    );
  const words = answerInWords(question, proposed.value);
  return (
    <InsetText>
      <p>
        Proposed answer to the next question: <strong>{words}</strong>. {proposed.source}
      </p>
      <FillButton field={question.id} value={proposed.value} words={words} />
    </InsetText>
  );
}
