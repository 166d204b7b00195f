import type { ReactNode } from "react";
import { ShownWhen } from "@/components/form/shown-when";
import { QuestionField } from "@/components/catalogue/question-field";
import { reasonId, type AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { describeCondition } from "@/lib/domain/conditions/describe-condition";
import type { Proposed } from "@/lib/domain/proposals/types";
import type { AskedQuestion } from "@/lib/domain/assessment/questions-for";
import { OverruleField } from "./overrule-field";
import { ProposedAnswer } from "./proposed-answer";

interface QuestionListProps {
  catalogue: Catalogue;
  asked: AskedQuestion[];
  stored: (answerId: string) => AnswerValue | undefined;
  /** What is already known elsewhere and would answer a question. It counts only once a person says so. */
  proposed: (question: Question) => Proposed | null;
  /** What is said beside an answer. */
  beside: (answerId: string) => ReactNode;
}

/** The questions of a requirement. One that depends on another says so, and with JavaScript comes and goes. */
export function QuestionList({ catalogue, asked, stored, proposed, beside }: QuestionListProps) {
  return asked.map(({ question, shown, showIf }) => {
    const proposal = proposed(question);
    const reason = stored(reasonId(question.id)) as string | undefined;
    const field = (
      <>
        {question.advisory && <p className="nhsuk-caption-m">Advice: does not change your outcome</p>}
        {question.overlay_of && (
          <p className="nhsuk-caption-m">Later guidance, reported apart: {question.overlay_of}</p>
        )}
        <ProposedAnswer question={question} stored={stored(question.id)} proposed={proposal} />
        {beside(question.id)}
        <QuestionField question={question} value={stored(question.id)} mayStayOpen />
        {proposal && (
          <OverruleField
            question={question}
            stored={stored(question.id)}
            proposed={proposal.value}
            reason={reason}
          />
        )}
      </>
    );
    if (!showIf) return <div key={question.id}>{field}</div>;
    return (
      <ShownWhen key={question.id} when={showIf} initially={shown}>
        <p className="nhsuk-u-secondary-text-colour">{describeCondition(catalogue, showIf)}</p>
        {field}
      </ShownWhen>
    );
  });
}
