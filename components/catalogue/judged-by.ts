import type { Catalogue } from "@/lib/domain/catalogue";
import type { Level, Question, QuestionOf } from "@/lib/domain/catalogue/schema";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** How the answer to a question becomes a level, in words. Undefined where its choices say it one by one. */
export function judgedBy(catalogue: Catalogue, question: Question): string | undefined {
  if (!question.scored) return undefined;
  switch (question.type) {
    case "yes_no":
      return "Yes is fully met. No is not met.";
    case "multi_choice":
      return byTicks(question.score_rule);
    case "date":
      return byAge(catalogue, question);
    default:
      return undefined;
  }
}

function byTicks(rule: QuestionOf<"multi_choice">["score_rule"]): string | undefined {
  if (!rule) return undefined;
  if (rule.kind === "count_ticked")
    return `${rule.fully} or more ticked: fully met. ${rule.largely} or more: largely met. ${rule.partly} or more: partly met. Fewer: not met.`;
  return `All that apply to you ticked: ${inWords(rule.all)}. Some: ${inWords(rule.some)}. None: ${inWords(rule.none)}.`;
}

function byAge(catalogue: Catalogue, question: QuestionOf<"date">): string {
  const none = `“${question.none_label}”: not met.`;
  if (question.max_age_months === undefined) return `Any date: fully met. ${none}`;
  const exceptions = Object.entries(question.max_age_by_choice?.months ?? {})
    .filter(([, months]) => months !== question.max_age_months)
    .map(([choice, months]) => `, or ${months} for “${optionLabel(catalogue, question, choice)}”`);
  const limit = `Up to ${question.max_age_months} months old${exceptions.join("")}: fully met.`;
  return `${limit} Older: partly met. ${none}`;
}

function optionLabel(catalogue: Catalogue, question: QuestionOf<"date">, choice: string): string {
  const asked = catalogue.question(question.max_age_by_choice?.question ?? "");
  const options = asked?.type === "single_choice" ? asked.options : [];
  return options.find(({ value }) => value === choice)?.label ?? choice;
}

const inWords = (level: Level) => LEVEL_WORDS[level].label.toLowerCase();
