import type { ReactNode } from "react";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { AnswerValue } from "@/lib/domain/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { choicesOf } from "@/lib/domain/choices";

interface QuestionFieldProps {
  question: Question;
  /** The stored answer. */
  value?: AnswerValue;
  /** A question that may be left open offers "I do not know yet", because a radio cannot be unticked. */
  mayStayOpen?: boolean;
  /** Stands before the question's own help. */
  before?: ReactNode;
}

const NOT_KNOWN_YET = { value: "", label: "I do not know yet", divider: "or" };

/** Any question of the catalogue as a form field, named after the question. */
export function QuestionField({ question, value, mayStayOpen, before }: QuestionFieldProps) {
  const common = { name: question.id, hint: <Help before={before} text={question.help} /> };
  const text = value === undefined ? undefined : String(value);
  const label = question.optional ? `${question.text} (optional)` : question.text;

  switch (question.type) {
    case "maturity":
    case "yes_no":
    case "single_choice": {
      const choices = choicesOf(question).map(({ value, label, note }) => ({ value, label, hint: note }));
      const options = mayStayOpen ? [...choices, NOT_KNOWN_YET] : choices;
      return <RadiosField {...common} legend={label} options={options} value={text} />;
    }
    case "multi_choice":
      return (
        <CheckboxesField
          {...common}
          legend={label}
          options={choicesOf(question).map(({ value, label, note }) => ({ value, label, hint: note }))}
          value={value as string[] | undefined}
        />
      );
    case "date":
      return <DateField {...common} legend={label} none={question.none_label} value={text} />;
    case "number":
      return <NumberField {...common} label={label} size="m" unit={question.unit} value={text} />;
    case "text":
      return question.max_lines ? (
        <TextareaField {...common} label={label} size="m" value={text} />
      ) : (
        <TextField {...common} label={label} size="m" value={text} />
      );
  }
}

function Help({ before, text }: { before?: ReactNode; text?: string }) {
  return (
    <>
      {before}
      {text && <span className="app-line">{text}</span>}
    </>
  );
}
