import { z } from "zod";
import { CopyAnswers } from "@/components/assessment/copy-answers";
import { CopySource } from "@/components/assessment/copy-source";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import { reasonId, sameAnswer } from "@/lib/domain/assessment/answer";
import { answersToCopy } from "@/lib/domain/assessment/copy-answers";
import { can } from "@/lib/domain/people/permissions";
import { requirementView } from "@/lib/domain/assessment/requirement-view";
import { isScopeKey, ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { judgeShare } from "../judge-share";
import { save } from "./save";

const place = z.custom<ScopeKey>(
  (text) => typeof text === "string" && isScopeKey(text) && text !== ORGANISATION,
);
const query = z.object({ to: place, from: place.optional() });

export default async function CopyPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]/copy">) {
  const { assessmentId, requirementId } = await params;
  const asked = query.safeParse(await searchParams);
  if (!asked.success) pageNotFound();
  const { to, from } = asked.data;
  const href = `/assessments/${assessmentId}/requirements/${requirementId}`;
  const path = `${href}/copy?to=${to}${from ? `&from=${from}` : ""}`;
  const person = await requirePerson(path);
  const read = await orNotFound(readAssessmentWithRegister(person, assessmentId, requirementId));
  const { assessment } = read;
  const { assigned } = assessment;
  if (!can(assessment.role, assigned ? "assigned:save" : "answer:save") || assessment.closedAt)
    pageNotFound();

  const { catalogue, assessed, result, nameOf, registers } = judgeShare(read);
  const view = requirementView(catalogue, assessed, result, requirementId, to, registers);
  if (!view) pageNotFound();

  const questions = view.asked.map(({ question }) => question);
  const ids = questions.map(({ id }) => id);
  const answered = new Set(
    assessed.answers.filter(({ question }) => ids.includes(question)).map(({ scope }) => scope),
  );
  const sources = view.places
    .map(({ scope }) => scope)
    .filter((scope) => scope !== to && scopeLevel(scope) === scopeLevel(to) && answered.has(scope));
  if (from && !sources.includes(from)) pageNotFound();

  const copies = from ? answersToCopy(assessed.answers, ids, from, to) : [];
  const needsReason = ({ question, value }: (typeof copies)[number]) => {
    const proposed = view.proposed(questions.find(({ id }) => id === question)!);
    return (
      proposed !== null && !sameAnswer(proposed.value, value) && view.stored(reasonId(question)) === undefined
    );
  };
  const title = `Copy answers to ${nameOf(to)}`;
  return (
    <>
      <BackLink href={`${href}?for=${to}`}>Back to {nameOf(to)}</BackLink>
      <TwoThirds>
        <PageTitle title={title} />
        <h1>
          <span className="nhsuk-caption-l">
            {requirementId} {view.requirement.title}
          </span>
          {title}
        </h1>
        <CopySource path={`${href}/copy`} to={to} from={from} sources={sources} nameOf={nameOf} />
        {from && (
          <CopyAnswers
            save={save.bind(null, { assessmentId, requirementId, from, to, path })}
            opened={assessment.revision}
            questions={questions}
            copied={copies.filter((copy) => !needsReason(copy))}
            left={copies.filter(needsReason)}
            from={nameOf(from)}
            to={nameOf(to)}
          />
        )}
      </TwoThirds>
    </>
  );
}
