import { z } from "zod";
import { conditionSchema } from "./condition";
import { levelSchema, obligationSchema, scopeLevelSchema, STATUSES, text } from "./words";

const wording = z.record(text, text);
const atMost = z.strictObject({ max: z.int() });
const between = z.strictObject({ min: z.int(), max: z.int() });

/** The rules of scoring as data. The policy itself sets no scores; these are the rules of this portal. */
const scoringSchema = z.strictObject({
  note: text,
  rules_version: z.int().positive(),
  level_points: z.record(z.enum([...levelSchema.options, "unknown"]), z.int().min(0)),
  points_out_of: z.int().positive(),
  question_level: z.record(text, z.union([text, wording])),
  score_rules: wording,
  unanswered: z.literal("unknown"),
  counted_when: z.record(text, z.union([z.boolean(), text])),
  outcome: text,
  groups: z.strictObject({ mandatory: z.array(obligationSchema), recommended: z.array(obligationSchema) }),
  not_applicable: z.strictObject({
    by_rule: text,
    by_person: z.strictObject({
      needs: text,
      reason_min_length: z.int().positive(),
      otherwise: z.literal("unknown"),
    }),
  }),
  disputed: wording,
  ask_at: text,
  rollup: wording,
  registers_needed: z.strictObject({
    note: text,
    reason_min_length: z.int().positive(),
    site: conditionSchema.nullable(),
    service: conditionSchema.nullable(),
  }),
  planned_gap: z.strictObject({
    approved: z.literal(true),
    owner: z.literal(true),
    in_date: z.literal(true),
    cycles: z.int().positive(),
  }),
  action_order: z.strictObject({
    note: text,
    classes: z.array(text),
    effort: z.strictObject({ S: z.number(), M: z.number(), L: z.number() }),
    reach: z.strictObject({
      note: text,
      any: z.array(
        z.strictObject({
          scope: scopeLevelSchema,
          reach: z.number().positive(),
          condition: conditionSchema.nullable(),
        }),
      ),
    }),
  }),
  index: z.strictObject({
    mean_over: z.array(text),
    not_applicable: text,
    rounding: z.literal("floor"),
    cap_until_all_met: z.int(),
    nothing_applicable: z.null(),
  }),
  statuses: z.array(z.strictObject({ key: z.enum(STATUSES), label: text, when: text })),
});

/** One of the three questions that tell whether an organisation should act. */
const triageQuestionSchema = z.strictObject({
  id: text,
  ask: text,
  help: text,
  reason: text,
  /** Whether the reason applies to an organisation that is registered. */
  condition: conditionSchema,
  /** The profile question that the answer fills. */
  fills: text.optional(),
});

const triageSchema = z.strictObject({
  source: z.strictObject({ document: text, section: text }),
  rule: text,
  reading: text,
  answers: z.array(z.strictObject({ value: z.enum(["yes", "no", "not_sure"]), label: text })),
  any: z.array(triageQuestionSchema).min(1),
  results: z.array(z.strictObject({ key: z.enum(["act", "find_out", "nothing_now"]), when: text, text })),
});

export const metaSchema = z.strictObject({
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  status: z.enum(["draft", "published"]),
  language: text,
  base_policy: z.strictObject({ name: text, edition: text, document: text, note: text }),
  disclaimer: text,
  sources: z.record(
    text,
    z.strictObject({ title: text, edited: z.iso.date(), use: z.enum(["base", "background"]) }),
  ),
  obligations: z.record(obligationSchema, text),
  question_obligation_note: text,
  maturity_scale: z.array(z.strictObject({ level: levelSchema, label: text, score: z.int() })).length(4),
  maturity_help: text,
  scoring: scoringSchema,
  limits: z.strictObject({ na_reason: between, explanation: between, note: atMost, text_answer: atMost }),
  effort_scale: z.strictObject({ S: text, M: text, L: text }),
  impact_scale: wording,
  plan_parts: wording,
  action_note: text,
  unblocks_note: text,
  triage: triageSchema,
  scope_levels: z.record(scopeLevelSchema, text),
  audiences: wording,
  condition_language: z.strictObject({
    combine: z.array(text),
    operators: wording,
    for: text,
    subject: text,
    missing_answer: text,
  }),
  proposal_language: wording,
  editing_rules: z.array(text),
  /** Numbers that are ours, not the policy's: label them so on screen. */
  own_figures: z.array(z.strictObject({ where: z.array(text), figure: text, why: text })),
  crosswalk_notes: wording,
  checked_scale: wording,
  owner_roles: z.strictObject({
    list: z.array(text),
    small_organisation_note: text,
    small_organisation_owner: wording,
  }),
});
