import type { Answer, Assurance } from "@/lib/domain/assessment/answer";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";

/** An item of evidence as scoring sees it: what it speaks for, where, and on which days. */
export interface Proof {
  requirement: string;
  /** Evidence about the organisation speaks for all its sites and services; that about one place only for that place. */
  scope: ScopeKey;
  /** The first and last day on which it proves anything, as ISO dates; null without such a day. */
  validFrom: string | null;
  validUntil: string | null;
}

const DOCUMENTED = 1;

/**
 * The same answers with how well evidence proves each: documented until the last day of what is valid longest (design
 * §7). What is not valid yet proves nothing yet.
 * @param today an ISO date
 */
export function withProofs<A extends Answer>(
  answers: readonly A[],
  proofs: readonly Proof[],
  today: string,
): readonly A[] {
  const valid = proofs.filter(({ validFrom }) => validFrom === null || validFrom <= today);
  if (valid.length === 0) return answers;
  const until = new Map<string, string | null>();
  for (const { requirement, scope, validUntil } of valid) {
    const key = `${requirement} ${scope}`;
    until.set(key, later(until.get(key), validUntil) ?? null);
  }
  return answers.map((answer) => {
    const requirement = answer.question.slice(0, answer.question.indexOf("."));
    const everywhere = until.get(`${requirement} ${ORGANISATION}`);
    const last = later(until.get(`${requirement} ${answer.scope}`), everywhere);
    if (last === undefined || (answer.assurance?.level ?? 0) >= DOCUMENTED) return answer;
    const assurance: Assurance = { level: DOCUMENTED, ...(last !== null && { until: last }) };
    return { ...answer, assurance };
  });
}

/** The later of two last days. Null is never, undefined is no evidence at all. */
function later(one: string | null | undefined, other: string | null | undefined) {
  if (one === undefined) return other;
  if (other === undefined) return one;
  if (one === null || other === null) return null;
  return one > other ? one : other;
}
