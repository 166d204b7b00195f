import "server-only";
import { setImmediate } from "node:timers/promises";
import type { Transaction } from "@/lib/data/db";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Person } from "@/lib/domain/people/person";
import type { ScopeKey } from "@/lib/domain/scope";
import { scoreInParts } from "@/lib/domain/scoring/score-in-parts";
import type { Outcome } from "@/lib/domain/scoring/types";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { loadAssessment } from "./assessments";
import { outcomeToStore, standingToStore } from "./scoring";

/**
 * Scores the organisation's assessment under way again after a fact changed, inside the transaction of that change.
 * The new revision makes any save that read the old facts start over.
 */
export async function rescoreAssessments(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  day = today(),
) {
  const assessments = await transaction.$queryRaw<{ id: string }[]>`
    UPDATE assessments SET revision = revision + 1
    WHERE organisation_id = ${organisationId}::uuid AND closed_at IS NULL RETURNING id`;
  for (const { id } of assessments) {
    const assessment = await loadAssessment(person, id, transaction);
    const catalogue = getCatalogue(assessment.catalogueVersion);
    await storeParts(transaction, id, scoreInParts(catalogue, toAssessed(assessment, day)), day);
  }
}

/** As many as fit into a short text: those of larger ones take memory several times over. */
const AT_ONCE = 2_000;

/** Stores outcomes some at a time, all in one statement where they are few; with the last, where the assessment stands. */
async function storeParts(
  transaction: Transaction,
  id: string,
  parts: ReturnType<typeof scoreInParts>,
  day: string,
): Promise<void> {
  let whole = true;
  let waiting: Outcome[] = [];
  let part = parts.next();
  for (; !part.done; part = parts.next()) {
    waiting = waiting.concat(part.value);
    for (; waiting.length > AT_ONCE; whole = false)
      await storeSome(transaction, id, waiting.splice(0, AT_ONCE), whole);
  }
  const scoring = {
    ...standingToStore(part.value, day),
    whole,
    changed: waiting.map(outcomeToStore),
    gone: [],
  };
  await transaction.$queryRaw`SELECT store_scoring(${id}::uuid, ${JSON.stringify(scoring)}::jsonb)::text`;
}

/** @param first whether what was stored before is still there */
async function storeSome(transaction: Transaction, id: string, outcomes: readonly Outcome[], first: boolean) {
  if (first) await transaction.$executeRaw`DELETE FROM outcomes WHERE assessment_id = ${id}::uuid`;
  await transaction.$executeRaw`
    INSERT INTO outcomes (assessment_id, requirement_id, scope, obligation, level, question_id, rule)
    SELECT ${id}::uuid, a.requirement, scope, a.obligation, a.level, a.question, a.rule
    FROM jsonb_to_recordset(${JSON.stringify(alike(outcomes))}::jsonb)
      AS a(requirement text, obligation text, level text, question text, rule text, scopes text[]), unnest(a.scopes) scope`;
  // Others have their turn.
  await setImmediate();
}

/** Outcomes that differ by scope alone are one: most are alike, and a long text would take much memory on its way. */
function alike(outcomes: readonly Outcome[]) {
  const found = new Map<string, Omit<ReturnType<typeof outcomeToStore>, "scope"> & { scopes: ScopeKey[] }>();
  for (const { scope, ...outcome } of outcomes.map(outcomeToStore)) {
    const key = Object.values(outcome).join(" ");
    const same = found.get(key);
    if (same) same.scopes.push(scope);
    else found.set(key, { ...outcome, scopes: [scope] });
  }
  return [...found.values()];
}
