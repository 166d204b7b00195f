import { PlacesForm } from "@/components/assessment/places-form";
import { PlaceMatrixTable } from "@/components/assessment/place-matrix-table";
import { PlacesHeading } from "@/components/assessment/places-heading";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { requirePerson } from "@/lib/current-person";
import { readCarried } from "@/lib/data/assessment/carried";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import type { Question } from "@/lib/domain/catalogue/schema";
import { pageOf } from "@/lib/domain/page-of";
import { can } from "@/lib/domain/people/permissions";
import { placeMatrix } from "@/lib/domain/assessment/place-matrix";
import { proposeAnswer } from "@/lib/domain/proposals/propose-answer";
import type { ScopeKey } from "@/lib/domain/scope";
import { inShare } from "@/lib/domain/teamwork/share-of";
import { changedWords } from "@/lib/forms/assessment/changed-words";
import { justSaved } from "@/lib/forms/just-saved";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { placesPath, placesQuery } from "@/lib/forms/assessment/places-query";
import { judgeShare } from "../judge-share";
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
  const read = await orNotFound(readAssessmentWithRegister(person, assessmentId, requirementId));
  const { assessment } = read;
  const { assigned } = assessment;
  const { catalogue, assessed, result, nameOf, registers } = judgeShare(read);
  const carried = inShare(catalogue, assigned, await readCarried(assessment));
  const matrix = placeMatrix(catalogue, assessed, result, requirementId, carried);
  if (!matrix || (assigned && matrix.rows.length === 0)) pageNotFound();

  const open = matrix.rows.filter((row) => row.open);
  const part = pageOf(show ? open : matrix.rows, page, PER_PAGE);
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
