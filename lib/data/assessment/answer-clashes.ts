import "server-only";
import { query } from "@/lib/data/db";
import { reasonFor, sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import { cellOf } from "@/lib/domain/assessment/cell-of";
import type { Given } from "@/lib/domain/assessment/check-given";
import { Prisma } from "@/prisma/generated/client";
import type { Assessment, StoredAnswer } from "./assessments";

/** An answer that somebody else changed, to something else, after the person had it before their eyes. */
export interface AnswerClash {
  mine: Given;
  theirs: StoredAnswer;
  /** The name of whoever changed it. */
  by: string;
}

/** The revisions of the assessment that a form was opened with and, after clashes, last shown at. */
export interface MadeFrom {
  opened: number;
  seen?: number;
  /**
   * By question or remark, or by one and its scope (`P1.1 site:…`), the revision at which the person had this one before
   * their eyes, where it is another.
   */
  known?: Readonly<Record<string, number>>;
}

/** Sorts what was given into changes to make and clashes to show. What the person left alone is neither. */
export async function changesAndClashes(
  assessment: Assessment,
  given: Given[],
  { opened, seen = 0, known = {} }: MadeFrom,
) {
  const stored = new Map(assessment.answers.map((answer) => [`${answer.question} ${answer.scope}`, answer]));
  const current = ({ question, scope }: Given) => stored.get(`${question} ${scope}`);

  const versionOf = (answer: Given) => current(answer)?.version ?? 0;
  const openedAt = (answer: Given) =>
    known[cellOf(answer)] ?? known[reasonFor(answer.question) ?? answer.question] ?? opened;
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
