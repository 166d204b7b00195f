import "server-only";
import { getCatalogue } from "@/lib/domain/catalogue";
import {
  carriedAnswers,
  type CarriedAnswer,
  type EarlierAnswer,
} from "@/lib/domain/carry-forward/carried-answers";
import type { Person } from "@/lib/domain/person";
import { Prisma } from "@/prisma/generated/client";
import { demand } from "./access";
import { saveAnswers } from "./answers";
import { readAssessment, type Assessment } from "./assessments";
import { db, query } from "./db";
import { factChanged } from "./register";
import { today } from "./today";

/** What an assessment that its reader may read proposes to confirm again; nothing where it is the first. */
export async function readCarried(assessment: Assessment): Promise<CarriedAnswer[]> {
  const before = await readEarlier(assessment.carriedFrom);
  return before ? carriedInto(assessment, before) : [];
}

/**
 * Gives the earlier answers to these requirements again, with the evidence they had. What somebody has answered in the
 * meantime stays as it is.
 * @returns how many answers were confirmed
 */
export async function confirmCarried(
  person: Person,
  assessmentId: string,
  requirementIds: readonly string[],
): Promise<number> {
  const assessment = await readAssessment(person, assessmentId);
  demand(assessment.role, "answer:save");
  const before = await readEarlier(assessment.carriedFrom);
  if (!before) return 0;
  await carryEvidence(person, assessment, requirementIds);
  let confirmed = 0;
  const giving = (now: Assessment) => {
    const given = carriedInto(now, before)
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

/**
 * Evidence that expired in the meantime is carried too: it proves nothing, and shows what to renew. An assessment that
 * was closed meanwhile gets none; saving the answers then says why.
 */
async function carryEvidence(person: Person, assessment: Assessment, requirementIds: readonly string[]) {
  const { id, carriedFrom, organisation } = assessment;
  await db.$transaction(async (transaction) => {
    const carried = await transaction.$queryRaw<{ requirement: string; evidence: string }[]>`
      INSERT INTO evidence_uses (assessment_id, requirement_id, evidence_id, added_by_id)
      SELECT ${id}::uuid, u.requirement_id, u.evidence_id, ${person.id}::uuid
      FROM evidence_uses u JOIN evidence e ON e.id = u.evidence_id
        JOIN assessments a ON a.id = ${id}::uuid AND a.closed_at IS NULL
      WHERE u.assessment_id = ${carriedFrom}::uuid AND u.requirement_id = ANY(${requirementIds as string[]})
        AND e.deleted_at IS NULL
      FOR NO KEY UPDATE OF a
      ON CONFLICT DO NOTHING
      RETURNING requirement_id AS requirement, evidence_id::text AS evidence`;
    if (carried.length === 0) return;
    const told = { what: "evidence:carry", subject: id, detail: { carried } } as const;
    await factChanged(transaction, person, organisation.id, told);
  });
}
