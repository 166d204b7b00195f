import { PlacesForm } from "@/components/assessment/places-form";
import { PlaceMatrixTable } from "@/components/assessment/place-matrix-table";
import { PlacesHeading } from "@/components/assessment/places-heading";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { requirePerson } from "@/lib/current-person";
import { readCarried } from "@/lib/data/carried";
import { readAssessmentWithRegister } from "@/lib/data/register-facts";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { pageOf } from "@/lib/domain/page-of";
import { can } from "@/lib/domain/permissions";
import { placeMatrix } from "@/lib/domain/place-matrix";
import { placeNames } from "@/lib/domain/place-names";
import { proposeAnswer } from "@/lib/domain/proposals/propose-answer";
import { registerContext } from "@/lib/domain/proposals/register-context";
import type { ScopeKey } from "@/lib/domain/scope";
import { inShare } from "@/lib/domain/share-of";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/to-assessed";
import { changedWords } from "@/lib/forms/changed-words";
import { justSaved } from "@/lib/forms/just-saved";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { placesPath, placesQuery } from "@/lib/forms/places-query";
import { save } from "./save";

const PER_PAGE = 50;

const SAVED = "Saved. What you did not change is as it was.";

export default async function PlacesPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]/places">) {
  const { assessmentId, requirementId } = await params;
  const search = await searchParams;
  const { page, show, changed } = placesQuery.parse(search);
  const href = `/assessments/${assessmentId}/requirements/${requirementId}`;
  const path = placesPath(href, { page, show });
  const person = await requirePerson(path);
  const { assessment, register } = await orNotFound(
    readAssessmentWithRegister(person, assessmentId, requirementId),
  );

  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const scored = scoreAssessment(catalogue, assessed);
  const { assigned } = assessment;
  const result = { ...scored, outcomes: inShare(catalogue, assigned, scored.outcomes) };
  const carried = inShare(catalogue, assigned, await readCarried(assessment));
  const matrix = placeMatrix(catalogue, assessed, result, requirementId, carried);
  if (!matrix || (assigned && matrix.rows.length === 0)) pageNotFound();

  const nameOf = placeNames(assessment);
  const open = matrix.rows.filter((row) => row.open);
  const part = pageOf(show ? open : matrix.rows, page, PER_PAGE);
  const registers = { ...registerContext(register, today()), nameOf };
  const stored = new Map(
    assessed.answers.map(({ question, scope, value }) => [`${question} ${scope}`, value]),
  );
  const mayAnswer = can(assessment.role, assigned ? "assigned:save" : "answer:save") && !assessment.closedAt;
  const noun = matrix.requirement.scope_level;
  const pathTo = (to: number) => placesPath(href, { page: to, show });
  const pageLink = (to: number) => ({ href: pathTo(to), text: `Page ${to} of ${part.pages}` });

  const table = {
    requirement: matrix.requirement,
    part,
    questions: matrix.questions,
    proposed: (question: Question, scope: ScopeKey) =>
      proposeAnswer(catalogue, question, { scope, assessed, ...registers }),
    said: (answerId: string, scope: ScopeKey) => stored.get(`${answerId} ${scope}`) as string | undefined,
    nameOf,
    hrefOf: (scope: ScopeKey) => `${href}?for=${scope}`,
    mayAnswer,
  };
  const heading = (
    <PlacesHeading
      matrix={matrix}
      open={open.length}
      show={show}
      hrefOf={(show) => placesPath(href, { page: 1, show })}
      confirm={
        matrix.rows.some(({ cells }) => cells.some((cell) => cell.carried !== undefined)) ? href : undefined
      }
    />
  );
  return (
    <>
      <BackLink href={href}>Back to {matrix.requirement.title}</BackLink>
      {mayAnswer && part.rows.length > 0 ? (
        <PlacesForm
          save={save.bind(null, {
            assessmentId,
            requirementId,
            catalogueVersion: catalogue.version,
            page: part.page,
            show,
            path,
          })}
          title={`${matrix.requirement.title}, ${noun} by ${noun}`}
          opened={assessment.revision}
          kept={await keptForm(person, path, search)}
          saved={
            changed === undefined
              ? justSaved(search) && SAVED
              : changedWords(matrix, assessment.answers, changed, nameOf)
          }
          more={!show && part.page < part.pages}
          heading={heading}
          table={table}
        />
      ) : (
        <>
          <PageTitle title={`${matrix.requirement.title}, ${noun} by ${noun}`} />
          {heading}
          {part.rows.length > 0 && <PlaceMatrixTable {...table} />}
        </>
      )}
      <Pagination
        previous={part.page > 1 ? pageLink(part.page - 1) : undefined}
        next={part.page < part.pages ? pageLink(part.page + 1) : undefined}
      />
    </>
  );
}
