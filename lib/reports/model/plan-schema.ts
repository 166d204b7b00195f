import { z } from "zod";
import { EFFORTS, FUNDINGS, PLAN_PARTS, STAFFINGS } from "@/lib/domain/plan/plan-action";
import { PLAN_STATUSES } from "@/lib/domain/plan/statuses";
import { count, requirement, scope } from "./report-parts";
import { text } from "@/lib/domain/catalogue/shape/words";

const day = z.iso.date();

/** An action of the plan: whose it is, by when, for how much, and how far it is. */
const plannedAction = z.strictObject({
  id: text,
  /** The id in the catalogue; null for a condition of a commissioner and for an action of one's own. */
  action: text.nullable(),
  title: text,
  why: z.string(),
  part: z.enum(PLAN_PARTS).nullable(),
  mandatory: z.boolean(),
  /** 1 is the most pressing. */
  priority: z.int().positive(),
  status: z.enum(PLAN_STATUSES),
  statusOn: day,
  statusReason: text.nullable(),
  exceptionUntil: day.nullable(),
  owner: text.nullable(),
  startsOn: day.nullable(),
  dueOn: day.nullable(),
  whyNoDate: text.nullable(),
  effort: z.enum(EFFORTS).nullable(),
  /** Whole pounds; null is not known. */
  oneOffPounds: count.nullable(),
  yearlyPounds: count.nullable(),
  funding: z.enum(FUNDINGS),
  people: z.enum(STAFFINGS),
  /** Ids of actions of the plan to finish first. */
  needs: z.array(text),
  targets: z.array(
    z.strictObject({
      requirement,
      scope,
      /** The id in `actions` of what is due there; null for what is not, or no longer. */
      due: text.nullable(),
    }),
  ),
});

export const plan = z.strictObject({
  /** As it was approved last. */
  approved: z.strictObject({ number: z.int().positive(), on: day, by: text }).nullable(),
  /** In the order of the plan. */
  actions: z.array(plannedAction),
});

export type ReportPlan = z.infer<typeof plan>;
export type PlannedAction = ReportPlan["actions"][number];
