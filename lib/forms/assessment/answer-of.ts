/**
 * The answer that a field of a requirement's form is part of: a question with its date parts and the reason why it is
 * not as proposed, or a remark with its box. Undefined for fields that are no answer.
 */
export function answerOf(field: string): string | undefined {
  const [, id] = /^(?:choose\.|clashed\.)?([A-Z]+\d*\.\w+)/.exec(field) ?? [];
  return id?.replace(/\.does_not_apply$/, ".not_applicable");
}

/** Name of the field that says at which revision the person last saw an answer, when that is after the page was opened. */
export const knownField = (answer: string) => `known.${answer}`;
