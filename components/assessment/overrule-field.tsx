import { ShownWhen } from "@/components/form/shown-when";
import { TextareaField } from "@/components/form/textarea-field";
import { reasonId, sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { proposedField } from "@/lib/forms/assessment/proposed-value";

interface OverruleFieldProps {
  question: Question;
  /** The names of the two fields, where they are not the ids of the answer and of its reason. */
  field?: string;
  reasonField?: string;
  /** In a table there is no room for guidance. */
  brief?: boolean;
  stored: AnswerValue | undefined;
  proposed: AnswerValue;
  /** Why the stored answer is not the proposed one. */
  reason: string | undefined;
}

/** Asks why an answer is not the proposed one. With JavaScript it appears once that is so. */
export function OverruleField({
  question,
  field = question.id,
  reasonField = reasonId(question.id),
  brief,
  stored,
  proposed,
  reason,
}: OverruleFieldProps) {
  const why = (
    <TextareaField
      name={reasonField}
      label={
        <>
          {brief ? "Why not as proposed?" : "Why do you answer differently?"}
          <span className="nhsuk-u-visually-hidden"> {question.text}</span>
        </>
      }
      hint={
        brief
          ? undefined
          : "Needed where your answer is not the proposed one. Whoever reads your answer sees it."
      }
      rows={2}
      value={reason}
    />
  );
  return (
    <>
      <input type="hidden" {...proposedField(field, proposed)} />
      {isOneField(question) && !Array.isArray(proposed) ? (
        <ShownWhen
          when={{ question: field, op: "not_equals", value: proposed }}
          initially={stored !== undefined && !sameAnswer(stored, proposed)}
        >
          {why}
        </ShownWhen>
      ) : (
        why
      )}
    </>
  );
}

/** Dates and several ticks stand in several fields, which a condition does not compare with a value. */
const isOneField = ({ type }: Question) => type !== "date" && type !== "multi_choice";
