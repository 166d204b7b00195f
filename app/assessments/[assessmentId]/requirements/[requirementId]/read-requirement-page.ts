import "server-only";
import { readCarried } from "@/lib/data/carried";
import { readCarriedEvidence } from "@/lib/data/carried-evidence";
import { listRequirementEvidence } from "@/lib/data/evidence-use";
import { readAssessmentWithRegister } from "@/lib/data/register-facts";
import { readRequirementWork } from "@/lib/data/requirement-work";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { placeNames } from "@/lib/domain/place-names";
import { neighbours, positionOf, progressOf } from "@/lib/domain/progress";
import { registerContext } from "@/lib/domain/proposals/register-context";
import { requirementView } from "@/lib/domain/requirement-view";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { inShare } from "@/lib/domain/share-of";
import type { Target } from "@/lib/domain/target";
import { toAssessed } from "@/lib/domain/to-assessed";
import { keptForm, type Query } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";

interface Asked {
  assessmentId: string;
  requirementId: string;
  /** Whom to answer for, if the address says so. */
  wanted?: Target;
  path: string;
  search: Query;
}

/** Everything that the page of a requirement shows. A delegate gets no more than their share. */
export async function readRequirementPage(
  person: Person,
  { assessmentId, requirementId, wanted, path, search }: Asked,
) {
  const [{ assessment, register }, work, evidence, kept] = await orNotFound(
    Promise.all([
      readAssessmentWithRegister(person, assessmentId, requirementId),
      readRequirementWork(person, assessmentId, requirementId),
      listRequirementEvidence(person, { assessment: assessmentId, requirement: requirementId }),
      keptForm(person, path, search),
    ]),
  );
  const { assigned } = assessment;

  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const scored = scoreAssessment(catalogue, assessed);
  const result = { ...scored, outcomes: inShare(catalogue, assigned, scored.outcomes) };
  const nameOf = placeNames(assessment);
  const registers = { ...registerContext(register, today()), nameOf };
  const view = requirementView(catalogue, assessed, result, requirementId, wanted, registers);
  if (!view || (assigned && view.places.length === 0)) pageNotFound();

  const { requirement, target } = view;
  const mayAnswer = can(assessment.role, assigned ? "assigned:save" : "answer:save") && !assessment.closedAt;
  const mayAssign = can(assessment.role, "assignment:edit") && !assessment.closedAt;
  const carried = inShare(catalogue, assigned, await readCarried(assessment)).filter(
    ({ requirement }) => requirement === requirementId,
  );
  const carriedEvidence = await readCarriedEvidence(assessment, carried.length ? [requirementId] : []);
  const progress = progressOf(catalogue, assessed, result);
  const { previous, next } = assigned ? NOWHERE : neighbours(progress, requirementId);
  const pageOf = (id: string | null) =>
    id
      ? {
          href: `/assessments/${assessmentId}/requirements/${id}`,
          text: catalogue.requirement(id)?.title ?? id,
        }
      : undefined;

  return {
    assessment,
    assigned,
    catalogue,
    requirement,
    work,
    evidence,
    kept,
    view,
    target,
    carried,
    carriedEvidence,
    mayAnswer,
    mayAssign,
    answers: assessed.answers,
    nameOf,
    previous: pageOf(previous),
    next: pageOf(next),
    ids: {
      assessmentId,
      requirementId,
      catalogueVersion: catalogue.version,
      asked: view.asked.map(({ question }) => question.id).join(","),
    },
    position: assigned ? null : positionOf(progress, requirementId),
  };
}

/** A delegate is led on by their work, not by the list of requirements. */
const NOWHERE = { previous: null, next: null };
