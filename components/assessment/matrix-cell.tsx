import { SelectField } from "@/components/form/select-field";
import { TextLink } from "@/components/nhs/text-link";
import { reasonId, sameAnswer } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { choicesOf } from "@/lib/domain/assessment/choices";
import type { MatrixCell as Cell, Standing } from "@/lib/domain/assessment/place-matrix";
import type { Proposed } from "@/lib/domain/proposals/types";
import type { ScopeKey } from "@/lib/domain/scope";
import { cellName, isOneChoice } from "@/lib/forms/assessment/cells";
import { OverruleField } from "./overrule-field";

interface MatrixCellProps extends Cell {
  scope: ScopeKey;
  noun: string;
  /** What the place is called. */
  name: string;
  proposed: Proposed | null;
  /** Why the answer is not the proposed one. */
  reason: string | undefined;
  mayAnswer: boolean;
  /** Where the question is answered by itself, with its reason. */
  href: string;
}

/** One question in one place: a choice where one choice is the whole answer, otherwise the answer and where to give it. */
export function MatrixCell(props: MatrixCellProps) {
  const { question, asked, value, standing, carried, noun, proposed, mayAnswer } = props;
  if (!asked && value === undefined && carried === undefined)
    return <span className="app-beside">Not asked</span>;
  return (
    <>
      {mayAnswer && asked && isOneChoice(question) ? <Choice {...props} /> : <InWords {...props} />}
      {!asked && <Beside>Not asked now</Beside>}
      {standing && <Beside>{standingWords(standing, noun)}</Beside>}
      {carried !== undefined && (
        <Beside>Last time: {answerInWords(question, carried)}. Not confirmed yet</Beside>
      )}
      {proposed && !sameAnswer(value, proposed.value) && (
        <Beside>Proposed: {answerInWords(question, proposed.value)}</Beside>
      )}
    </>
  );
}

function Choice({ question, scope, name, value, proposed, reason }: MatrixCellProps) {
  const field = cellName(question.id, scope);
  return (
    <>
      <SelectField
        name={field}
        label={`${name}: ${question.text}`}
        labelHidden
        options={choicesOf(question).map(({ value, label }) => ({ value, label }))}
        value={value === undefined ? "" : String(value)}
        empty="Open"
      />
      {proposed && (
        <OverruleField
          question={question}
          field={field}
          reasonField={cellName(reasonId(question.id), scope)}
          brief
          stored={value}
          proposed={proposed.value}
          reason={reason}
        />
      )}
    </>
  );
}

function InWords({ question, asked, value, name, mayAnswer, href }: MatrixCellProps) {
  return (
    <>
      {value === undefined ? "Not answered" : answerInWords(question, value)}
      {mayAnswer && asked && (
        <span className="app-line">
          <TextLink href={href} about={`“${question.text}” for ${name}`}>
            {value === undefined ? "Answer" : "Change"}
          </TextLink>
        </span>
      )}
    </>
  );
}

const standingWords = (standing: Standing, noun: string) =>
  standing === "same_for_all" ? `Same for all ${noun}s` : "Exception";

const Beside = ({ children }: { children: React.ReactNode }) => (
  <span className="app-line app-beside nhsuk-body-s">{children}</span>
);
