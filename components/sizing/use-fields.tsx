import { QuestionField } from "@/components/catalogue/question-field";
import { Details } from "@/components/nhs/details";
import { PLANNING_FIGURES } from "@/lib/domain/sizing/planning-figures";
import type { UseFigures } from "@/lib/domain/sizing/types";
import { USE_QUESTIONS } from "@/lib/domain/sizing/use-questions";
import { PlanningFigureTable } from "./planning-figure-table";

/** What is asked about a service at a site. */
export function UseFields({ figures }: { figures?: UseFigures }) {
  const [people, ...own] = USE_QUESTIONS;
  return (
    <>
      <QuestionField question={people!} value={figures?.peopleAtOnce} />
      <Details summary="Planning figures and where they come from">
        <PlanningFigureTable figures={PLANNING_FIGURES} />
      </Details>
      {own.map((question) => (
        <QuestionField key={question.id} question={question} value={figures?.[question.id] ?? undefined} />
      ))}
    </>
  );
}
