import { z } from "zod";
import { text } from "./words";

export const OPERATORS = [
  "equals",
  "not_equals",
  "in",
  "includes_any",
  "greater_than",
  "at_least_level",
  "filled",
] as const;
export type Operator = (typeof OPERATORS)[number];

/**
 * A comparison of one answer, profile fact or register field with a value.
 * `for` looks across all sites, services or register rows; without it the row in hand is meant.
 */
const common = {
  op: z.enum(OPERATORS),
  value: z.union([text, z.number(), z.boolean(), z.array(text)]),
  for: z.enum(["any", "every", "none"]).optional(),
};

const questionLeafSchema = z.strictObject({ question: text, ...common });
const fieldLeafSchema = z.strictObject({ field: text, ...common });

export type QuestionLeaf = z.infer<typeof questionLeafSchema>;
/** Field names look like `service.plan_date`; only proposals may use them. */
export type FieldLeaf = z.infer<typeof fieldLeafSchema>;
export type Leaf = QuestionLeaf | FieldLeaf;

export type Condition = Leaf | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    questionLeafSchema,
    fieldLeafSchema,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** Every comparison inside a condition, in the order written. */
export function leavesOf(condition: Condition): Leaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  if ("not" in condition) return leavesOf(condition.not);
  return [condition];
}
