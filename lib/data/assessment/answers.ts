import "server-only";
import { organisationChain } from "@/lib/data/audit/audit";
import { query } from "@/lib/data/db";
import { oneAtATime } from "@/lib/data/one-at-a-time";
import { demand } from "@/lib/data/people/access";
import { today } from "@/lib/data/today";
import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { cellOf } from "@/lib/domain/assessment/cell-of";
import { checkGiven, isAskedAt, type Given } from "@/lib/domain/assessment/check-given";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { requirementIn } from "@/lib/domain/teamwork/share-of";
import { Prisma } from "@/prisma/generated/client";
import { changesAndClashes, type AnswerClash, type MadeFrom } from "./answer-clashes";
import { loadAssessment, type Assessment } from "./assessments";
import { scoreStored, scoringToStore } from "./scoring";

/** Saved, or not saved because of clashes. Either way `assessment` and its revision are what is stored now. */
export interface AnswersSaved {
  revision: number;
  assessment: Assessment;
  clashes: AnswerClash[];
  /** What was changed. */
  changes: Given[];
}

interface HowToSave {
  /** Each answer stands by itself, with its reason: one that clashes does not keep the others from being saved. */
  apart?: boolean;
}

const MOST_TRIES = 25;

const CLOSED = "This assessment is closed, because the next one has begun. Answer there.";

/** The answers, or how to tell them from the assessment as it is when they are saved. */
export type Giving = Given[] | ((assessment: Assessment) => Given[]);

/**
 * Saves answers and the scoring that follows from them, all or none.
 *
 * An answer that somebody else has changed since the form was opened is never overwritten unseen. When the person
 * left it alone, it stays as it is now. When the person changed it too, it comes back as a clash and nothing is
 * saved, until the person has seen the other version and sends their own again.
 *
 * @throws Refused when an answer cannot be kept; NotFound for a scope that is not in the register; NotAllowed for what
 * is not in a delegate's share.
 */
export async function saveAnswers(
  person: Person,
  assessmentId: string,
  giving: Giving,
  made: MadeFrom,
  { apart = false }: HowToSave = {},
): Promise<AnswersSaved> {
  return oneAtATime(assessmentId, async () => {
    // Another process may save in between; then read again and decide again.
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const assessment = await loadAssessment(person, assessmentId);
      demand(assessment.role, assessment.assigned ? "assigned:save" : "answer:save");
      if (assessment.closedAt) throw new Refused(CLOSED);
      const given = typeof giving === "function" ? giving(assessment) : giving;
      demandAnswers(assessment, given);
      const { changes: meant, clashes } = await changesAndClashes(assessment, given, made);
      const held = new Set(clashes.map(({ mine }) => cellOf(mine)));
      const changes = meant.filter((answer) => !clashes.length || (apart && !held.has(cellOf(answer))));
      if (!changes.length) return { revision: assessment.revision, assessment, clashes, changes };
      const after = withChanges(person, assessment, changes);
      if (await store(person, assessment, after, changes))
        return { revision: after.revision, assessment: after, clashes, changes };
    }
    throw new Refused("Many people are saving at once. Save again in a moment.");
  });
}

function demandAnswers(assessment: Assessment, given: Given[]) {
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const scopes = new Set<ScopeKey>([
    ORGANISATION,
    ...assessment.sites.map(({ id }) => siteScope(id)),
    ...assessment.services.map(({ id }) => serviceScope(id)),
  ]);
  const emptyRegister: string[] = Object.values(EMPTY_REGISTER);
  for (const answer of given) {
    if (emptyRegister.includes(answer.question)) demand(assessment.role, "register:justify-empty");
    if (!mayAnswer(assessment.assigned, catalogue, requirementIn(answer.question), answer.scope))
      throw new NotAllowed("assigned:save");
    if (!scopes.has(answer.scope) || !isAskedAt(catalogue, answer.question, answer.scope))
      throw new NotFound("scope");
    const problem = answer.value !== null && checkGiven(catalogue, answer.question, answer.value, today());
    if (problem) throw new Refused(problem, answer.question);
  }
}

/** Stores the changes and what follows from them; false when the assessment was saved since it was read. */
async function store(
  person: Person,
  before: Assessment,
  after: Assessment,
  changes: Given[],
): Promise<boolean> {
  const day = today();
  const scoredBefore = before.scoredOn === day ? scoreStored(before, day) : undefined;
  const scoring = scoringToStore(scoreStored(after, day), day, scoredBefore);
  const were = new Map(before.answers.map(({ question, scope, value }) => [`${question} ${scope}`, value]));
  const answers = changes.map(({ question, scope, value }) => {
    const was = were.get(`${question} ${scope}`) ?? null;
    return { question, scope, was, value };
  });
  const [saved] = await query<{ revision: number | null }>(Prisma.sql`
    SELECT save_answers(
      ${before.id}::uuid, ${person.id}::uuid, ${before.revision}::int, ${JSON.stringify(changes)}::jsonb,
      ${JSON.stringify(scoring)}::jsonb, ${organisationChain(before.organisation.id)},
      ${JSON.stringify({ answers })}::jsonb
    ) AS revision`);
  return saved?.revision != null;
}

/** The assessment as it will be, so that it can be scored before it is stored. */
function withChanges(person: Person, assessment: Assessment, changes: Given[]): Assessment {
  const changed = new Set(changes.map(({ question, scope }) => `${question} ${scope}`));
  const kept = assessment.answers.filter(({ question, scope }) => !changed.has(`${question} ${scope}`));
  const by = { version: assessment.revision + 1, changedAt: new Date().toISOString(), changedBy: person.id };
  return {
    ...assessment,
    revision: assessment.revision + 1,
    people: { ...assessment.people, [person.id]: person.name },
    answers: [
      ...kept,
      ...changes.map(({ question, scope, value, forAll = false }) => ({
        question,
        scope,
        value,
        forAll,
        ...by,
      })),
    ],
  };
}
