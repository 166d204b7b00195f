import type { Catalogue } from "../catalogue";
import type { ScopeKey } from "../scope";
import type { Outcome } from "./types";
import { LEVEL_WORDS } from "./words";

/**
 * Why an outcome is what it is, in one sentence that names the question and the rule.
 * With `names`, it begins with the name of the site or service.
 */
export function explain(
  catalogue: Catalogue,
  outcome: Outcome,
  names?: (scope: ScopeKey) => string | undefined,
): string {
  const name = names?.(outcome.scope);
  const sentence = `${LEVEL_WORDS[outcome.level].label}${reason(catalogue, outcome)}.`;
  return name ? `${name}: ${lowerFirst(sentence)}` : sentence;
}

function reason(catalogue: Catalogue, { requirement, because, applicable }: Outcome): string {
  const { applicability } = catalogue.requirement(requirement) ?? {};
  const question = `“${(because.question && catalogue.question(because.question)?.text) ?? because.question}”`;
  const length = catalogue.meta.scoring.not_applicable.by_person.reason_min_length;
  switch (because.rule) {
    case "does_not_apply":
      return ` here, because the requirement is for: ${lowerFirst(applicability?.rule ?? "")}`;
    case "reason_given":
      return `, for the reason that was recorded`;
    case "reason_too_short":
      return `, because “not applicable” needs a reason of at least ${length} characters`;
    case "always_applies":
      return `, because this requirement always applies and cannot be marked “not applicable”`;
    case "unanswered":
      return `, because ${question} has no answer yet`;
    case "disputed":
      return `, because an automatic check contradicts the answer to ${question} and nobody has explained why`;
    case "only_answer":
      return `, because of the answer to ${question}`;
    case "lowest_answer":
      return `, because of the answer to ${question}: of ${applicable} answers the lowest counts`;
    case "all_fully_met":
      return `, because all ${applicable} answers are at the top`;
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
