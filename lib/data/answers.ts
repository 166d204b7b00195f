import "server-only";
import { EMPTY_REGISTER, reasonFor, sameAnswer, type AnswerValue } from "@/lib/domain/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { checkGiven, isAskedAt, type Given } from "@/lib/domain/check-given";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/may-answer";
import type { Person } from "@/lib/domain/person";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { requirementIn } from "@/lib/domain/share-of";
import { Prisma } from "@/prisma/generated/client";
import { demand } from "./access";
import { loadAssessment, type Assessment, type StoredAnswer } from "./assessments";
import { organisationChain } from "./audit";
import { query } from "./db";
import { oneAtATime } from "./one-at-a-time";
import { scoreStored, scoringToStore } from "./scoring";
import { today } from "./today";

/** An answer that somebody else changed, to something else, after the person had it before their eyes. */
export interface AnswerClash {
  mine: Given;
  theirs: StoredAnswer;
  /** The name of whoever changed it. */
  by: string;
}

/** Saved, or not saved because of clashes. Either way `assessment` and its revision are what is stored now. */
export interface AnswersSaved {
  revision: number;
  assessment: Assessment;
  clashes: AnswerClash[];
}

const MOST_TRIES = 25;

const CLOSED = "This assessment is closed, because the next one has begun. Answer there.";

/** The answers, or how to tell them from the assessment as it is when they are saved. */
export type Giving = Given[] | ((assessment: Assessment) => Given[]);

/** The revisions of the assessment that a form was opened with and, after clashes, last shown at. */
export interface MadeFrom {
  opened: number;
  seen?: number;
  /** By question or remark, the revision at which the person had this one before their eyes, where it is another. */
  known?: Readonly<Record<string, number>>;
}

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
): Promise<AnswersSaved> {
  return oneAtATime(assessmentId, async () => {
    // Another process may save in between; then read again and decide again.
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const assessment = await loadAssessment(person, assessmentId);
      demand(assessment.role, assessment.assigned ? "assigned:save" : "answer:save");
      if (assessment.closedAt) throw new Refused(CLOSED);
      const given = typeof giving === "function" ? giving(assessment) : giving;
      demandAnswers(assessment, given);
      const { changes, clashes } = await compare(assessment, given, made);
      if (clashes.length || !changes.length) return { revision: assessment.revision, assessment, clashes };
      const after = withChanges(person, assessment, changes);
      if (await store(person, assessment, after, changes))
        return { revision: after.revision, assessment: after, clashes };
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

/** Sorts what was given into changes to make and clashes to show. What the person left alone is neither. */
async function compare(assessment: Assessment, given: Given[], { opened, seen = 0, known = {} }: MadeFrom) {
  const stored = new Map(assessment.answers.map((answer) => [`${answer.question} ${answer.scope}`, answer]));
  const current = ({ question, scope }: Given) => stored.get(`${question} ${scope}`);

  const versionOf = (answer: Given) => current(answer)?.version ?? 0;
  const openedAt = ({ question }: Given) => known[reasonFor(question) ?? question] ?? opened;
  const seenAt = (answer: Given) => Math.max(seen, openedAt(answer));

  const different = given.filter((answer) => !sameAnswer(answer.value, current(answer)?.value));
  const newer = different.filter((answer) => versionOf(answer) > openedAt(answer));
  const before = await valuesAt(
    assessment.id,
    newer.map((answer) => ({ ...answer, revision: openedAt(answer) })),
  );
  const leftAlone = (answer: Given) =>
    newer.includes(answer) && sameAnswer(answer.value, before.get(`${answer.question} ${answer.scope}`));
  const meant = different.filter((answer) => !leftAlone(answer));
  // The same value, but from now on as part of one answer for all.
  const joined = given.filter(
    (answer) =>
      answer.forAll && answer.value !== null && !different.includes(answer) && !current(answer)?.forAll,
  );

  return {
    changes: [...meant.filter((answer) => versionOf(answer) <= seenAt(answer)), ...joined],
    clashes: meant
      .filter((answer) => versionOf(answer) > seenAt(answer))
      .map((mine): AnswerClash => {
        const theirs = current(mine)!;
        return { mine, theirs, by: assessment.people[theirs.changedBy] ?? "" };
      }),
  };
}

/** The value that each of these answers had at its revision. */
async function valuesAt(assessmentId: string, answers: (Given & { revision: number })[]) {
  if (!answers.length) return new Map<string, AnswerValue | null>();
  const asked = answers.map(({ question, scope, revision }) => ({ question, scope, revision }));
  const rows = await query<{ question: string; scope: string; value: AnswerValue | null }>(Prisma.sql`
    SELECT asked.question, asked.scope, was.value
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked(question text, scope text, revision int)
    CROSS JOIN LATERAL (
      SELECT r.value FROM answer_revisions r
      WHERE r.assessment_id = ${assessmentId}::uuid AND r.question_id = asked.question AND r.scope = asked.scope
        AND r.version <= asked.revision
      ORDER BY r.version DESC LIMIT 1) AS was`);
  return new Map(rows.map(({ question, scope, value }) => [`${question} ${scope}`, value]));
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
  const detail = { answers: changes.map(({ question, scope, value }) => ({ question, scope, value })) };
  const [saved] = await query<{ revision: number | null }>(Prisma.sql`
    SELECT save_answers(
      ${before.id}::uuid, ${person.id}::uuid, ${before.revision}::int, ${JSON.stringify(changes)}::jsonb,
      ${JSON.stringify(scoring)}::jsonb, ${organisationChain(before.organisation.id)},
      ${JSON.stringify(detail)}::jsonb
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
