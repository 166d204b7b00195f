import { z } from "zod";
import { conditionSchema } from "./condition";
import { proposalSchema } from "./proposal";
import { levelSchema, obligationSchema, scopeLevelSchema, text } from "./words";

const common = {
  id: text,
  text,
  help: text.optional(),
  /** Profile questions are required unless optional. */
  optional: z.boolean().optional(),
  /** Asked once at this level, whatever the level of its requirement, and judged there on its own. */
  ask_at: scopeLevelSchema.optional(),
  show_if: conditionSchema.optional(),
  /** Judged under this obligation instead of its requirement's. */
  obligation: obligationSchema.optional(),
  scored: z.boolean(),
  /** Scored and reported apart: our advice. */
  advisory: z.boolean().optional(),
  /** Scored and reported apart: the later law or guidance that asks for it. */
  overlay_of: text.optional(),
  proposes_from: z.array(proposalSchema).min(1).optional(),
};

export const optionSchema = z.strictObject({ value: text, label: text, note: text.optional() });
export type Option = z.infer<typeof optionSchema>;

const scoreRuleSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("count_ticked"),
    fully: z.int().positive(),
    largely: z.int().positive(),
    partly: z.int().positive(),
  }),
  z.strictObject({
    kind: z.literal("all_applicable_ticked"),
    /** Options that only apply where the condition is true. */
    applies: z.record(text, conditionSchema),
    all: levelSchema,
    some: levelSchema,
    none: levelSchema,
  }),
]);
export type ScoreRule = z.infer<typeof scoreRuleSchema>;

/** A date, or a day relative to the day of asking. */
const dateLimit = z.union([z.iso.date(), z.enum(["today", "today_plus_20_years"])]);

export const questionSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("maturity"),
    levels: z.record(levelSchema, text),
    /** What the evidence is made of; a check looks for one item of each. */
    evidence_parts: z.array(text).optional(),
  }),
  z.strictObject({ ...common, type: z.literal("yes_no") }),
  z.strictObject({
    ...common,
    type: z.literal("single_choice"),
    options: z.array(optionSchema).min(2),
    score_map: z.record(text, levelSchema).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("multi_choice"),
    options: z.array(optionSchema).min(2),
    /** Values that stand alone, such as "none of these". */
    exclusive: z.array(text).optional(),
    min_ticked: z.int().positive().optional(),
    score_rule: scoreRuleSchema.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("date"),
    /** Label of the answer "there is none", stored as `none`. Without it, there must be a date. */
    none_label: text.optional(),
    earliest: dateLimit,
    latest: dateLimit,
    max_age_months: z.int().positive().optional(),
    /** The age limit where it depends on another answer; `max_age_months` for the rest. */
    max_age_by_choice: z
      .strictObject({ question: text, months: z.record(text, z.int().positive()) })
      .optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("number"),
    unit: text,
    min: z.number(),
    max: z.number(),
    decimals: z.int().nonnegative(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("text"),
    max_length: z.int().positive(),
    max_lines: z.int().positive().optional(),
    /** A regular expression that the answer matches; with max_lines, each line of it. */
    pattern: text.optional(),
  }),
]);

export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question["type"];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;

/** What moves outcome, status, index and coverage: scored, and neither advice nor an overlay (where it is shown). */
export const isCounted = (question: Question): boolean =>
  question.scored && !question.advisory && !question.overlay_of;
