import type { Catalogue } from "@/lib/domain/catalogue";
import type { Question, Requirement } from "@/lib/domain/catalogue/schema";
import { describeCondition } from "@/lib/domain/conditions/describe-condition";
import { judgedBy } from "./judged-by";

/** What a reader should know about a question besides its words: what it counts for, when it is asked, what is ours. */
export function questionNotes(catalogue: Catalogue, requirement: Requirement, question: Question): string[] {
  return [
    question.obligation !== undefined &&
      question.obligation !== requirement.obligation &&
      `This question is a ${question.obligation}.`,
    question.ask_at && `Asked once for the ${question.ask_at}.`,
    question.show_if && describeCondition(catalogue, question.show_if),
    standing(question),
    judgedBy(catalogue, question),
    ...ownFigures(catalogue, question),
  ].filter((note) => typeof note === "string");
}

function standing(question: Question): string | undefined {
  if (question.overlay_of)
    return `Later than the policy: ${question.overlay_of}. Reported apart, changes no outcome.`;
  if (question.advisory) return "Our advice. Reported apart, changes no outcome.";
  return question.scored ? undefined : "Informs only, changes no outcome.";
}

/** Numbers that are ours and not the policy's. */
const ownFigures = (catalogue: Catalogue, question: Question) =>
  catalogue.meta.own_figures
    .filter(({ where }) => where.includes(question.id))
    .map(({ figure, why }) => `The figure of ${figure} is ours. ${why}`);
