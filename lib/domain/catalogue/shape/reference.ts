import { z } from "zod";
import { conditionSchema } from "./condition";
import { optionSchema } from "./question";
import { scopeLevelSchema, text } from "./words";

export const sectionSchema = z.strictObject({
  id: text,
  title: text,
  order: z.int().positive(),
  about: text,
  requirements: z.array(text).min(1),
});
export type Section = z.infer<typeof sectionSchema>;

export const glossaryEntrySchema = z.strictObject({ term: text, meaning: text });

/** Date rules of the check MC-DATES. */
const dateRuleSchema = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("past_while"), question: text, condition: conditionSchema, result: text }),
  z.strictObject({ rule: z.literal("before"), question: text, first: text, then: text, otherwise: text }),
  z.strictObject({ rule: z.literal("age_limit"), question: text, result: text }),
  z.strictObject({ rule: z.literal("past"), field: text, result: text }),
]);

export const machineCheckSchema = z.strictObject({
  id: text,
  title: text,
  method: text,
  needs_network: z.boolean(),
  caution: z.string(),
  results: z
    .array(
      z.strictObject({ key: text, kind: z.enum(["pass", "problem", "notice", "not_tested"]), says: text }),
    )
    .min(1),
  rules: z.array(dateRuleSchema).optional(),
});
export type MachineCheck = z.infer<typeof machineCheckSchema>;

/** A field of a site, a connection or a service. With `profile` or `question` it holds that answer. */
export const registerFieldSchema = z.strictObject({
  key: text,
  /** With which other fields of a service it is asked. */
  group: text.optional(),
  label: text,
  help: text.optional(),
  /** An entry is incomplete without it. */
  required: z.boolean(),
  type: z.enum(["text", "number", "date", "yes_no", "single_choice", "multi_choice", "service_list"]),
  options: z.array(optionSchema).optional(),
  unit: text.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  max_length: z.int().positive().optional(),
  max_lines: z.int().positive().optional(),
  latest: z.literal("today").optional(),
  profile: text.optional(),
  question: text.optional(),
});
export type RegisterField = z.infer<typeof registerFieldSchema>;

/** Answers that cannot both be true, or need a second look. Shown to the person, never scored. */
export const contradictionSchema = z.strictObject({
  id: text,
  scope: scopeLevelSchema,
  when: conditionSchema,
  says: text,
});

export const coverageSchema = z.strictObject({
  note: text,
  clauses: z.array(z.strictObject({ clause: text, requirement: text, questions: z.array(text).min(1) })),
  covered_elsewhere: z.array(z.strictObject({ clause: text, by: text })),
  not_assessed: z.array(z.strictObject({ clause: text, why: text })),
});
