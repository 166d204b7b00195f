import { CheckboxesField } from "@/components/form/checkboxes-field";
import { DateField } from "@/components/form/date-field";
import { NumberField } from "@/components/form/number-field";
import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { choicesOf } from "@/lib/domain/assessment/choices";

interface QuestionFieldProps {
  question: Question;
  /** The stored answer. */
  value?: AnswerValue;
  /** A question that may be left open offers "I do not know yet", because a radio cannot be unticked. */
  mayStayOpen?: boolean;
}

const NOT_KNOWN_YET = { value: "", label: "I do not know yet", divider: "or" };

/** Any question of the catalogue as a form field, named after the question. */
export function QuestionField({ question, value, mayStayOpen }: QuestionFieldProps) {
  const label = question.optional ? `${question.text} (optional)` : question.text;
  const field = { name: question.id, hint: question.help };
  const text = value === undefined ? undefined : String(value);
  const options = choicesOf(question).map(({ value, label, note }) => ({ value, label, hint: note }));

  switch (question.type) {
    case "maturity":
    case "yes_no":
    case "single_choice":
      return (
        <RadiosField
          {...field}
          legend={label}
          options={mayStayOpen ? [...options, NOT_KNOWN_YET] : options}
          value={text}
        />
      );
    case "multi_choice":
      return (
        <CheckboxesField
          {...field}
          legend={label}
          options={options}
          value={Array.isArray(value) ? value : []}
        />
      );
    case "date":
      return (
        <DateField
          {...field}
          hint={<DateHint help={question.help} />}
          legend={label}
          none={question.none_label}
          value={text}
        />
      );
    case "number":
      return (
        <NumberField
          {...field}
          label={label}
          size="m"
          suffix={question.unit}
          decimal={question.decimals > 0}
          value={text}
        />
      );
    case "text":
      return question.max_lines ? (
        <TextareaField {...field} label={label} size="m" value={text} />
      ) : (
        <TextField {...field} label={label} size="m" value={text} />
      );
  }
}

const DateHint = ({ help }: { help?: string }) => <>{help} For example, 31 3 2026.</>;
