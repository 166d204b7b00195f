import "server-only";
import { query } from "@/lib/data/db";
import { demand } from "@/lib/data/people/access";
import { today } from "@/lib/data/today";
import {
  carriedAnswers,
  type CarriedAnswer,
  type EarlierAnswer,
} from "@/lib/domain/carry-forward/carried-answers";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import type { Person } from "@/lib/domain/people/person";
import { inShare } from "@/lib/domain/teamwork/share-of";
import { Prisma } from "@/prisma/generated/client";
import { saveAnswers } from "./answers";
import { loadAssessment, type Assessment } from "./assessments";
import { carryEvidence } from "./carried-evidence";

/** What an assessment that its reader may read proposes to confirm again; nothing where it is closed or the first. */
export async function readCarried(assessment: Assessment): Promise<CarriedAnswer[]> {
  const before = await readEarlier(assessment.closedAt ? null : assessment.carriedFrom);
  return before ? carriedInto(assessment, before) : [];
}

/**
 * Gives the earlier answers to these requirements again, with the evidence they had: a delegate no more than their
 * share of them. What somebody has answered in the meantime stays as it is.
 * @returns how many answers were confirmed
 */
export async function confirmCarried(
  person: Person,
  assessmentId: string,
  requirementIds: readonly string[],
): Promise<number> {
  const assessment = await loadAssessment(person, assessmentId);
  const { assigned } = assessment;
  demand(assessment.role, assigned ? "assigned:save" : "answer:save");
  const catalogue = getCatalogue(assessment.catalogueVersion);
  if (!requirementIds.every((id) => mayAnswer(assigned, catalogue, id))) throw new NotFound("not assigned");
  const before = await readEarlier(assessment.carriedFrom);
  if (!before) return 0;
  await carryEvidence(person, assessment, requirementIds);
  let confirmed = 0;
  const giving = (now: Assessment) => {
    const given = inShare(catalogue, now.assigned, carriedInto(now, before))
      .filter(({ requirement }) => requirementIds.includes(requirement))
      .map(({ question, scope, value, forAll }) => ({ question, scope, value, forAll, why: CONFIRMED }));
    confirmed = given.length;
    return given;
  };
  await saveAnswers(person, assessmentId, giving, { opened: assessment.revision });
  return confirmed;
}

const CONFIRMED = "Confirmed again from the assessment before";

interface Earlier {
  catalogueVersion: string;
  answers: EarlierAnswer[];
}

async function readEarlier(assessmentId: string | null): Promise<Earlier | undefined> {
  if (!assessmentId) return undefined;
  const [earlier] = await query<Earlier>(Prisma.sql`
    SELECT a.catalogue_version AS "catalogueVersion",
      (SELECT coalesce(json_agg(json_build_object('question', w.question_id, 'scope', w.scope, 'value', w.value,
                'forAll', w.for_all, 'changedAt', w.changed_at, 'by', p.name) ORDER BY w.question_id, w.scope), '[]')
       FROM answers w JOIN people p ON p.id = w.changed_by_id WHERE w.assessment_id = a.id) AS answers
    FROM assessments a WHERE a.id = ${assessmentId}::uuid`);
  return earlier;
}

const carriedInto = (assessment: Assessment, { catalogueVersion, answers }: Earlier) =>
  carriedAnswers(
    { catalogue: getCatalogue(catalogueVersion), answers },
    {
      catalogue: getCatalogue(assessment.catalogueVersion),
      places: assessment,
      answers: assessment.answers,
      today: today(),
    },
  );
