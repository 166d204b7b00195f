import type { Assigned } from "./assigned";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { mayAnswer } from "./may-answer";
import type { ScopeKey } from "@/lib/domain/scope";

interface Shared {
  assigned: readonly Assigned[] | null;
  answers: readonly { question: string; scope: ScopeKey }[];
  proofs: readonly { requirement: string }[];
}

/** What a person may see of an assessment: a delegate the answers and evidence of their share, anybody else all. */
export function shareOf<A extends Shared>(catalogue: Catalogue, assessment: A): A {
  const { assigned, answers, proofs } = assessment;
  if (!assigned) return assessment;
  return {
    ...assessment,
    answers: answers.filter(({ question, scope }) =>
      mayAnswer(assigned, catalogue, requirementIn(question), scope),
    ),
    proofs: proofs.filter(({ requirement }) => mayAnswer(assigned, catalogue, requirement)),
  };
}

/** Of things about requirements in scopes, those in a person's share. */
export function inShare<T extends { requirement: string; scope: ScopeKey }>(
  catalogue: Catalogue,
  assigned: readonly Assigned[] | null,
  things: readonly T[],
): T[] {
  return things.filter(({ requirement, scope }) => mayAnswer(assigned, catalogue, requirement, scope));
}

/** The requirement that an answer belongs to: what its id begins with. */
export const requirementIn = (answerId: string) => answerId.slice(0, answerId.indexOf("."));
