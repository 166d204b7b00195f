import type { ReactNode } from "react";
import { SummaryList } from "@/components/nhs/summary-list";
import { answerIds, sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { Proposed } from "@/lib/domain/proposals/types";

interface AnswersReadOnlyProps {
  catalogue: Catalogue;
  requirementId: string;
  questions: readonly Question[];
  stored: (answerId: string) => AnswerValue | undefined;
  proposed: (question: Question) => Proposed | null;
  /** What is said beside an answer. */
  beside: (answerId: string) => ReactNode;
}

/** The answers of a requirement for somebody who may read them but not change them, with what is proposed. */
export function AnswersReadOnly(props: AnswersReadOnlyProps) {
  const { catalogue, requirementId, questions, stored } = props;
  const ids = questions.map(({ id }) => id);
  const shown = answerIds(requirementId, ids).filter((id) => ids.includes(id) || stored(id) !== undefined);
  return (
    <SummaryList
      rows={shown.map((id) => ({
        key: answerLabel(catalogue, id),
        value: (
          <>
            <span className="app-kept-lines">{answerText(catalogue, id, stored(id)) || "No answer yet"}</span>
            <ProposedThere {...props} id={id} />
            {props.beside(id)}
          </>
        ),
      }))}
    />
  );
}

function ProposedThere({ questions, stored, proposed, id }: AnswersReadOnlyProps & { id: string }) {
  const question = questions.find((one) => one.id === id);
  const proposal = question && proposed(question);
  if (!proposal) return null;
  const same = sameAnswer(stored(id), proposal.value);
  return (
    <span className="app-line nhsuk-u-secondary-text-colour">
      {same ? "This is what is proposed." : `Proposed: ${answerInWords(question, proposal.value)}.`}{" "}
      {proposal.source}
    </span>
  );
}
