import { z } from "zod";
import { isScopeKey, type ScopeKey } from "../scope";
import { EFFORTS, FUNDINGS, liveTargets, PLAN_PARTS, type PlanAction, STAFFINGS } from "./plan-action";
import { PLAN_STATUSES } from "./statuses";

const day = z.iso.date().nullable();
const pounds = z.int().nonnegative().nullable();

/** The plan as it was approved. What is stored is never changed: a new field must be optional. */
export const baselineSchema = z.object({
  actions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      part: z.enum(PLAN_PARTS).nullable(),
      effort: z.enum(EFFORTS).nullable(),
      owner: z.string().nullable(),
      startsOn: day,
      dueOn: day,
      oneOffPounds: pounds,
      yearlyPounds: pounds,
      funding: z.enum(FUNDINGS),
      people: z.enum(STAFFINGS),
      status: z.enum(PLAN_STATUSES),
      targets: z.array(
        z.object({
          requirement: z.string(),
          scope: z.string().refine((text): text is ScopeKey => isScopeKey(text)),
          class: z.string(),
        }),
      ),
    }),
  ),
});

export type BaselineContent = z.infer<typeof baselineSchema>;

export type BaselineAction = BaselineContent["actions"][number];

/** What an approval freezes: every action that is neither over nor declined. */
export const baselineOf = (actions: readonly PlanAction[]): BaselineContent => ({
  actions: actions
    .filter(({ status }) => !OVER.has(status))
    .map((action) => ({
      id: action.id,
      title: action.title,
      part: action.part,
      effort: action.effort,
      owner: action.owner?.left ? null : (action.owner?.name ?? null),
      startsOn: action.startsOn,
      dueOn: action.dueOn,
      oneOffPounds: action.oneOffPounds,
      yearlyPounds: action.yearlyPounds,
      funding: action.funding,
      people: action.people,
      status: action.status,
      targets: liveTargets(action).map(({ requirement, scope, class: kind }) => ({
        requirement,
        scope,
        class: kind,
      })),
    })),
});

const OVER = new Set<string>(["verified", "not_needed", "declined"]);
