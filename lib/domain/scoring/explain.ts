import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { remarkId } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Catalogue } from "../catalogue";
import type { Question } from "../catalogue/schema";
import type { ScopeKey } from "../scope";
import type { Outcome } from "./types";
import { LEVEL_WORDS } from "./words";

interface Told {
  /** Begins the sentence with the name of the site or service. */
  names?: (scope: ScopeKey) => string | undefined;
  /** What was answered under a question or remark id, which the sentence then quotes. */
  said?: (id: string, scope: ScopeKey) => AnswerValue | undefined;
}

/** Why an outcome is what it is, in one sentence that names the question, the answer and the rule. */
export function explain(catalogue: Catalogue, outcome: Outcome, { names, said }: Told = {}): string {
  const name = names?.(outcome.scope);
  const sentence = `${LEVEL_WORDS[outcome.level].label}${reason(catalogue, outcome, said)}.`;
  return name ? `${name}: ${lowerFirst(sentence)}` : sentence;
}

function reason(
  catalogue: Catalogue,
  { requirement, scope, because, applicable }: Outcome,
  said?: Told["said"],
): string {
  const { applicability } = catalogue.requirement(requirement) ?? {};
  const asked = because.question ? catalogue.question(because.question) : undefined;
  const question = `“${asked?.text ?? because.question}”`;
  const given = asked && said?.(asked.id, scope);
  const answer = asked && given !== undefined ? quoted(inOwnWords(asked, given)) : "";
  const length = catalogue.meta.scoring.not_applicable.by_person.reason_min_length;
  switch (because.rule) {
    case "does_not_apply":
      return ` here, because the requirement is for: ${lowerFirst(applicability?.rule ?? "")}`;
    case "reason_given":
      return `, for the reason that was recorded${quoted(said?.(remarkId(requirement, "not_applicable"), scope))}`;
    case "reason_too_short":
      return `, because “not applicable” needs a reason of at least ${length} characters`;
    case "always_applies":
      return `, because this requirement always applies and cannot be marked “not applicable”`;
    case "unanswered":
      return `, because ${question} has no answer yet`;
    case "disputed":
      return `, because an automatic check contradicts the answer to ${question}${answer && `${answer},`} and nobody has explained why`;
    case "only_answer":
      return `, because of the answer to ${question}${answer}`;
    case "lowest_answer":
      return `, because of the answer to ${question}${answer}${answer ? ". Of" : ": of"} ${applicable} answers the lowest counts`;
    case "all_fully_met":
      return `, because all ${applicable} answers are at the top`;
  }
}

/** The description of a level says more than its name. */
function inOwnWords(question: Question, value: AnswerValue): string {
  const level = question.type === "maturity" && Object.entries(question.levels).find(([id]) => id === value);
  return level ? level[1] : answerInWords(question, value);
}

const quoted = (words: AnswerValue | undefined) =>
  words ? `: “${String(words).trim().replace(/\.$/, "")}”` : "";

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
