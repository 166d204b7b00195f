import "server-only";
import { readCarried } from "@/lib/data/assessment/carried";
import { readCarriedEvidence } from "@/lib/data/assessment/carried-evidence";
import { listRequirementEvidence } from "@/lib/data/evidence/evidence-use";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import { readRequirementWork } from "@/lib/data/teamwork/requirement-work";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { neighbours, positionOf, progressOf } from "@/lib/domain/assessment/progress";
import { requirementView } from "@/lib/domain/assessment/requirement-view";
import { inShare } from "@/lib/domain/teamwork/share-of";
import type { Target } from "@/lib/domain/assessment/target";
import { keptForm, type Query } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { judgeShare } from "./judge-share";

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
  const [read, work, evidence, kept] = await orNotFound(
    Promise.all([
      readAssessmentWithRegister(person, assessmentId, requirementId),
      readRequirementWork(person, assessmentId, requirementId),
      listRequirementEvidence(person, { assessment: assessmentId, requirement: requirementId }),
      keptForm(person, path, search),
    ]),
  );
  const { assessment } = read;
  const { assigned } = assessment;
  const { catalogue, assessed, result, nameOf, registers } = judgeShare(read);
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

  const addEvidence = `/organisations/${work.organisation.reference}/evidence/new?assessment=${assessmentId}&requirement=${requirementId}`;

  return {
    assessment,
    assigned,
    catalogue,
    requirement,
    work,
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
    proof: {
      evidence,
      waiting: carriedEvidence.length > 0,
      ownOnly: !can(assessment.role, "evidence:read"),
      mayEdit: can(assessment.role, "evidence:edit") && !assessment.closedAt,
      add: can(assessment.role, "evidence:add") && !assessment.closedAt ? addEvidence : undefined,
    },
    position: assigned ? null : positionOf(progress, requirementId),
  };
}

/** A delegate is led on by their work, not by the list of requirements. */
const NOWHERE = { previous: null, next: null };
