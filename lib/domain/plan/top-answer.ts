import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "../catalogue/schema";

/** The answer with which a question is fully met on a day; null for one that has none. */
export function topAnswer(question: Question, today: string): AnswerValue | null {
  switch (question.type) {
    case "maturity":
      return "fully_met";
    case "yes_no":
      return "yes";
    case "date":
      return today;
    case "single_choice":
      return Object.entries(question.score_map ?? {}).find(([, level]) => level === "fully_met")?.[0] ?? null;
    case "multi_choice":
      return question.score_rule
        ? question.options.map(({ value }) => value).filter((value) => !question.exclusive?.includes(value))
        : null;
    case "number":
    case "text":
      return null;
  }
}
