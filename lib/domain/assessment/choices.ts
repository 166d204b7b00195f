import type { Option, Question } from "@/lib/domain/catalogue/schema";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** What can be chosen for a question, best first for maturity. Empty for questions that are typed. */
export function choicesOf(question: Question): Option[] {
  switch (question.type) {
    case "maturity":
      return LEVELS.toReversed().map((level) => ({
        value: level,
        label: LEVEL_WORDS[level].label,
        note: question.levels[level],
      }));
    case "yes_no":
      return [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ];
    case "single_choice":
    case "multi_choice":
      return question.options;
    default:
      return [];
  }
}
