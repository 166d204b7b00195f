import { InsetText } from "@/components/nhs/inset-text";
import { sameAnswer, type AnswerValue } from "@/lib/domain/answer";
import { answerInWords } from "@/lib/domain/answer-words";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { Proposed } from "@/lib/domain/proposals/types";

interface ProposedAnswerProps {
  question: Question;
  stored: AnswerValue | undefined;
  proposed: Proposed | null;
}

/** What would answer a question and where that comes from. The person uses it or answers differently. */
export function ProposedAnswer({ question, stored, proposed }: ProposedAnswerProps) {
  if (!proposed || sameAnswer(stored, proposed.value)) return null;
  return (
    <InsetText>
      <p>
        Proposed answer to the next question: <strong>{answerInWords(question, proposed.value)}</strong>.{" "}
        {proposed.source}
      </p>
      <p>Choose it to use it, or answer differently.</p>
    </InsetText>
  );
}
