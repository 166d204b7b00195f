import { SummaryList } from "@/components/nhs/summary-list";
import { REMARKS, remarkId, type AnswerValue } from "@/lib/domain/answer";
import { answerLabel, answerText } from "@/lib/domain/answer-label";
import type { Catalogue } from "@/lib/domain/catalogue";

interface AnswersReadOnlyProps {
  catalogue: Catalogue;
  requirementId: string;
  questionIds: string[];
  stored: (answerId: string) => AnswerValue | undefined;
}

/** The answers of a requirement for somebody who may read them but not change them. */
export function AnswersReadOnly({ catalogue, requirementId, questionIds, stored }: AnswersReadOnlyProps) {
  const remarks = REMARKS.map((remark) => remarkId(requirementId, remark)).filter(
    (id) => stored(id) !== undefined,
  );
  return (
    <SummaryList
      rows={[...questionIds, ...remarks].map((id) => ({
        key: answerLabel(catalogue, id),
        value: answerText(catalogue, id, stored(id)) || "No answer yet",
      }))}
    />
  );
}
