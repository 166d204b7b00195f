import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Leaf } from "../catalogue/shape/condition";
import { LEVELS, type Level } from "../catalogue/shape/levels";

/** Whether a value that is there matches. What is not there never matches, not even "not equals". */
export type Comparison = (value: AnswerValue) => boolean;

/** The operators of the condition language, as listed in the catalogue under `meta.condition_language`. */
export function comparisonOf({ op, value: wanted }: Leaf): Comparison {
  switch (op) {
    case "equals":
      return (value) => value === wanted;
    case "not_equals":
      return (value) => value !== wanted;
    case "in": {
      const list = listOf(wanted);
      return (value) => list.includes(String(value));
    }
    case "includes_any": {
      const list = listOf(wanted);
      return (value) => Array.isArray(value) && value.some((one) => list.includes(one));
    }
    case "greater_than":
      return (value) => typeof value === "number" && value > Number(wanted);
    case "at_least_level": {
      const enough = LEVELS.indexOf(wanted as Level);
      return (value) => LEVELS.indexOf(value as Level) >= enough;
    }
    case "filled":
      return () => true;
  }
}

const listOf = (wanted: Leaf["value"]): string[] => (Array.isArray(wanted) ? wanted : [String(wanted)]);
