import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Condition, Leaf } from "@/lib/domain/catalogue/schema";
import { compileCondition } from "@/lib/domain/conditions/compile-condition";
import type { FormValues } from "./form-state";

/** Whether a condition of the catalogue holds for what stands in a form whose fields are named after questions. */
export function formCondition(condition: Condition): (values: FormValues) => boolean {
  const holds = compileCondition<FormValues>(condition, (leaf) => ({
    here: (values) => answerTo(leaf, values),
    everywhere: (values) => [answerTo(leaf, values)],
  }));
  return (values) => holds(values, 0);
}

function answerTo(leaf: Leaf, values: FormValues): AnswerValue | undefined {
  const given = [("question" in leaf && values[leaf.question]) || []].flat().filter(Boolean);
  if (given.length === 0) return undefined;
  if (leaf.op === "includes_any") return given;
  return typeof leaf.value === "number" ? Number(given[0]) : given[0];
}
