import { SummaryList, type SummaryRow } from "@/components/nhs/summary-list";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Question, Requirement } from "@/lib/domain/catalogue/schema";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { Bullets } from "./bullets";
import { questionNotes } from "./question-notes";

interface QuestionGuideProps {
  catalogue: Catalogue;
  requirement: Requirement;
  question: Question;
}

/** A question as somebody reads it before answering: its words, its choices and what they count for. */
export function QuestionGuide({ catalogue, requirement, question }: QuestionGuideProps) {
  return (
    <>
      <h3>
        {question.id} {question.text}
      </h3>
      {question.help && <p>{question.help}</p>}
      <Choices question={question} />
      {questionNotes(catalogue, requirement, question).map((note) => (
        <p key={note} className="nhsuk-body-s">
          {note}
        </p>
      ))}
    </>
  );
}

function Choices({ question }: { question: Question }) {
  switch (question.type) {
    case "maturity":
      return (
        <SummaryList rows={choicesOf(question).map(({ label, note }) => ({ key: label, value: note }))} />
      );
    case "single_choice":
      return question.score_map ? (
        <SummaryList rows={judgedChoices(question.options, question.score_map)} />
      ) : (
        <Bullets items={question.options.map(({ label }) => label)} />
      );
    case "multi_choice":
      return <Bullets items={question.options.map(({ label }) => label)} />;
    case "number":
      return <p>A number, in {question.unit}.</p>;
    case "date":
      return <p>A date, or “{question.none_label}”.</p>;
    default:
      return null;
  }
}

type SingleChoice = Extract<Question, { type: "single_choice" }>;

function judgedChoices(options: SingleChoice["options"], map: NonNullable<SingleChoice["score_map"]>) {
  return options.map(({ value, label }): SummaryRow => {
    const level = map[value];
    return { key: label, value: level ? LEVEL_WORDS[level].label : "" };
  });
}
