import { z } from "zod";
import { conditionSchema } from "./condition";
import { questionSchema } from "./question";
import { obligationSchema, scopeLevelSchema, text } from "./words";

/** A remediation action. It is due when a question in `fixes` is at the level the action stands under. */
export const actionSchema = z.strictObject({
  id: text,
  do: text,
  why: text,
  owner: text,
  effort: z.enum(["S", "M", "L"]),
  impact: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  plan_part: z.enum(["clinical_safety", "user_requirements", "technical", "business_change"]),
  /** Where the work is done. The plan lists the action where its question is answered. */
  scope: scopeLevelSchema,
  fixes: z.array(text).min(1),
  /** Related requirements that get easier. Not an order; may loop. */
  unblocks: z.array(text),
  /** Actions to finish first, where they are in the plan. Never loops. */
  after: z.array(text).min(1).optional(),
});
export type Action = z.infer<typeof actionSchema>;

const sourceSchema = z.strictObject({
  /** A key of `meta.sources`. */
  document: text,
  section: text,
  number: z.int().positive().optional(),
  part: text.optional(),
});

const crosswalkSchema = z.strictObject({
  dspt_caf_v3_2: z.array(text),
  dspt_ndg_standards: z.array(z.int()),
  iso27001_2022_annex_a: z.array(text),
  tcop_points: z.array(z.int()),
  cyber_essentials: z.array(text),
  dcb: z.array(text),
  other: z.array(text),
});

const machineCheckSchema = z.strictObject({
  possible: z.enum(["yes", "partial", "no"]),
  checks: z.array(text),
  what: text.optional(),
  limits: text.optional(),
});

export const requirementSchema = z.strictObject({
  id: text,
  section: text,
  source: z.array(sourceSchema).min(1),
  title: text,
  statement: text,
  obligation: obligationSchema,
  /** The policy's own verb, quoted. */
  obligation_basis: text,
  /** Our interpretation of the policy: label it as ours. */
  reading: text.optional(),
  audience: z.enum(["consumer", "provider", "both"]),
  scope_level: scopeLevelSchema,
  applicability: z.strictObject({ rule: text, condition: conditionSchema.nullable() }),
  na_allowed: z.boolean(),
  na_hint: text.optional(),
  questions: z.array(questionSchema).min(1),
  good_evidence: z.array(text).min(1),
  /** By type of organisation (values of PF1). */
  examples: z.record(text, text),
  why_it_matters: text,
  remediation: z.strictObject({
    not_met: z.array(actionSchema),
    partly_met: z.array(actionSchema),
    largely_met: z.array(actionSchema),
  }),
  crosswalk: crosswalkSchema,
  machine_check: machineCheckSchema,
  /** Later law or guidance: shown and reported apart. */
  overlay: text.optional(),
  overlay_basis: z
    .strictObject({ source: text, checked: z.enum(["copy_read", "secondary", "unverified"]) })
    .optional(),
});

export type Requirement = z.infer<typeof requirementSchema>;
