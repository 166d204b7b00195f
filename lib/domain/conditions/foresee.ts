import type { Facts } from "@/lib/domain/assessment/answer";
import type { Condition } from "../catalogue/schema";
import { comparisonOf } from "./comparison";

/**
 * What a condition will come to when only some facts are known: true, false, or null while it depends on others.
 * Used before there is anything to judge: what would apply, and what cannot start yet.
 */
export function foresee(condition: Condition | null, known: Facts): boolean | null {
  if (condition === null) return true;
  if ("all" in condition) {
    const parts = condition.all.map((part) => foresee(part, known));
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => foresee(part, known));
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if ("not" in condition) {
    const part = foresee(condition.not, known);
    return part === null ? null : !part;
  }
  const value = "question" in condition ? known[condition.question] : undefined;
  return value === undefined ? null : comparisonOf(condition)(value);
}
