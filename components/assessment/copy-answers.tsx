import { HiddenField } from "@/components/form/hidden-field";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { InsetText } from "@/components/nhs/inset-text";
import { Table } from "@/components/nhs/table";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { CopiedAnswer } from "@/lib/domain/assessment/copy-answers";

interface CopyAnswersProps {
  save: Save;
  /** The revision of the assessment that is on the page. */
  opened: number;
  questions: readonly Question[];
  copied: readonly CopiedAnswer[];
  /** Answers that need a reason of their own, because something else is proposed for the place. */
  left: readonly CopiedAnswer[];
  /** The names of the two places. */
  from: string;
  to: string;
}

/** What a copy would change, answer by answer, and the button that does it. */
export function CopyAnswers({ save, opened, questions, copied, left, from, to }: CopyAnswersProps) {
  const about = (id: string) => questions.find((question) => question.id === id)!;
  const words = (id: string, value?: AnswerValue) =>
    value === undefined ? "Not answered" : answerInWords(about(id), value);
  return (
    <>
      {left.length > 0 && (
        <InsetText>
          <p>
            These are not copied, because something else is proposed for {to}. Answer them there, with your
            reason:
          </p>
          <ul>
            {left.map(({ question, value }) => (
              <li key={question}>{`${about(question).text} ${words(question, value)}`}</li>
            ))}
          </ul>
        </InsetText>
      )}
      {copied.length === 0 ? (
        left.length === 0 && <p>{`There is nothing to copy: ${to} has the same answers as ${from}.`}</p>
      ) : (
        <SaveForm save={save} submit="Copy these answers" opened={opened}>
          <HiddenField name="questions" value={copied.map(({ question }) => question).join(",")} />
          <Table
            caption="What would change"
            captionSize="s"
            head={["Question", `${to} now`, `As ${from}`]}
            rows={copied.map(({ question, value, before }) => ({
              key: question,
              cells: [about(question).text, words(question, before), words(question, value)],
            }))}
          />
          <p>
            {`Only ${to} changes. The history says that the answers were copied. Notes, explanations and reasons are not copied.`}
          </p>
        </SaveForm>
      )}
    </>
  );
}
