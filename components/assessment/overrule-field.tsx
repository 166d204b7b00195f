import { ShownWhen } from "@/components/form/shown-when";
import { TextareaField } from "@/components/form/textarea-field";
import { reasonId, sameAnswer, type AnswerValue } from "@/lib/domain/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { proposedField } from "@/lib/forms/proposed-value";

interface OverruleFieldProps {
  question: Question;
  stored: AnswerValue | undefined;
  proposed: AnswerValue;
  /** Why the stored answer is not the proposed one. */
  reason: string | undefined;
}

/** Asks why an answer is not the proposed one. With JavaScript it appears once that is so. */
export function OverruleField({ question, stored, proposed, reason }: OverruleFieldProps) {
  const field = (
    <TextareaField
      name={reasonId(question.id)}
      label={
        <>
          Why do you answer differently?<span className="nhsuk-u-visually-hidden"> {question.text}</span>
        </>
      }
      hint="Needed where your answer is not the proposed one. Whoever reads your answer sees it."
      rows={2}
      value={reason}
    />
  );
  return (
    <>
      <input type="hidden" {...proposedField(question.id, proposed)} />
      {isOneField(question) && !Array.isArray(proposed) ? (
        <ShownWhen
          when={{ question: question.id, op: "not_equals", value: proposed }}
          initially={stored !== undefined && !sameAnswer(stored, proposed)}
        >
          {field}
        </ShownWhen>
      ) : (
        field
      )}
    </>
  );
}

/** Dates and several ticks stand in several fields, which a condition does not compare with a value. */
const isOneField = ({ type }: Question) => type !== "date" && type !== "multi_choice";
