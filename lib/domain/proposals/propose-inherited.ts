import type { Catalogue } from "../catalogue";
import type { Question } from "../catalogue/schema";
import { offeredAnswers } from "../inherit/offered-answers";
import type { ProposalContext, Proposed } from "./types";

/** Proposes what the supplier of a service answered in the submission that it inherits from. */
export function proposeInherited(
  catalogue: Catalogue,
  question: Question,
  { scope, inherited }: ProposalContext,
): Proposed | null {
  const source = inherited?.sources[scope.slice("service:".length)];
  if (!inherited || !source) return null;
  const offered = offeredAnswers(source, { catalogue, today: inherited.today });
  return offered.find((answer) => answer.question === question.id) ?? null;
}
