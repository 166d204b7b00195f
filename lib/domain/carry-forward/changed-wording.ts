import type { Question } from "../catalogue/schema";

/** What a question and its choices said before, and what they say now. */
export interface ChangedWording {
  before: string;
  now: string;
}

/** Null when a person would read the same question. Two questions of different types are not the same question. */
export function changedWording(
  before: Question | undefined,
  now: Question | undefined,
): ChangedWording | null {
  if (!before || !now) return null;
  const wording = { before: inWords(before), now: inWords(now) };
  return wording.before === wording.now ? null : wording;
}

/** Everything about a question that decides what its answer means. */
function inWords(question: Question): string {
  return [question.text, question.help, ...choices(question)].filter(Boolean).join(" · ");
}

function choices(question: Question): string[] {
  switch (question.type) {
    case "maturity":
      return Object.values(question.levels);
    case "single_choice":
    case "multi_choice":
      return question.options.map(({ label }) => label);
    case "number":
      return [question.unit];
    default:
      return [];
  }
}
