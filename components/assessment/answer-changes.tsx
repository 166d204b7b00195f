import { Table } from "@/components/nhs/table";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { AnswerChange } from "@/lib/domain/assessment/answer-change";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import type { Catalogue } from "@/lib/domain/catalogue";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface AnswerChangesProps {
  caption: string;
  catalogue: Catalogue;
  changes: readonly AnswerChange[];
}

/** Each change of an answer: to what, from what, by whom, when and why. */
export function AnswerChanges({ caption, catalogue, changes }: AnswerChangesProps) {
  const value = (question: string, given: AnswerValue | null) => (
    <span className="app-kept-lines tw:inline-block tw:min-w-32">
      {answerText(catalogue, question, given) || "No answer"}
    </span>
  );
  return (
    <Table
      caption={caption}
      captionHidden
      head={["Answer", "From", "To", "Changed by"]}
      rows={changes.map(({ question, scope, version, from, to, forAll, why, by, at, place }) => ({
        key: `${version} ${question} ${scope}`,
        cells: [
          <>
            {answerLabel(catalogue, question)}
            {place && <span className="app-line app-beside">{place}</span>}
          </>,
          value(question, from),
          <>
            {value(question, to)}
            {(why || forAll) && (
              <span className="app-line app-beside">{why ?? "Part of one answer for all"}</span>
            )}
          </>,
          <>
            {by}
            <span className="app-line app-beside">{momentInWords(new Date(at))}</span>
          </>,
        ],
      }))}
    />
  );
}
