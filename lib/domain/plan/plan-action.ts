import type { ActionClass } from "../scoring/types";
import type { ScopeKey } from "../scope";
import type { PlanStatus } from "./statuses";

/** The four parts of the plan that the guidance asks for (`meta.plan_parts` of the catalogue). */
export const PLAN_PARTS = ["clinical_safety", "user_requirements", "technical", "business_change"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export const EFFORTS = ["S", "M", "L"] as const;
export type Effort = (typeof EFFORTS)[number];

export const FUNDINGS = ["funded", "not_funded", "unknown"] as const;
export type Funding = (typeof FUNDINGS)[number];

/** Whether there are people to do it. */
export const STAFFINGS = ["yes", "no", "unknown"] as const;
export type Staffing = (typeof STAFFINGS)[number];

export type GoneWhy = "met" | "not_applicable" | "no_place";

/** A requirement in a place that an action is to put right. */
export interface ActionTarget {
  /** See target-key.ts. */
  key: string;
  requirement: string;
  scope: ScopeKey;
  class: ActionClass;
  /** Its place in the order of what is due, from 0. */
  rank: number;
  /** ISO dates; since when it is due, and since when no longer. */
  dueSince: string;
  goneSince: string | null;
  goneWhy: GoneWhy | null;
}

export interface ActionOwner {
  /** Null for somebody who is named in words. */
  id: string | null;
  name: string;
  /** A person who has left the organisation owns nothing. */
  left: boolean;
}

/** What a commissioner decided has to be done, and where that is said. */
export interface ConditionSource {
  id: string;
  reviewId: string;
  submissionId: string;
  commissioner: string;
  dueOn: string;
}

/** An action of a plan as people read it: the catalogue's words unless somebody wrote their own. Dates are ISO dates. */
export interface PlanAction {
  id: string;
  /** The id in the catalogue; null for a condition and for an action of one's own. */
  catalogueAction: string | null;
  condition: ConditionSource | null;
  title: string;
  why: string;
  part: PlanPart | null;
  effort: Effort | null;
  /** 1 to 3, of an action of the catalogue. */
  impact: number | null;
  /** Who should own it, by their role, as the catalogue says. */
  role: string | null;
  owner: ActionOwner | null;
  startsOn: string | null;
  dueOn: string | null;
  whyNoDate: string | null;
  /** Whole pounds; null is not known. */
  oneOffPounds: number | null;
  yearlyPounds: number | null;
  funding: Funding;
  people: Staffing;
  status: PlanStatus;
  /** The day of its status. */
  statusOn: string;
  statusReason: string | null;
  exceptionUntil: string | null;
  exceptionBy: string | null;
  /** When it was due again although it had been verified. */
  reopenedOn: string | null;
  /** In the order in which they are due. */
  targets: ActionTarget[];
  /** Ids of the actions of the plan to finish first: those of the catalogue and those that people chose. */
  needs: string[];
  /** Those of them that people chose. */
  waitsFor: string[];
  version: number;
}

/** The targets that are still due. */
export const liveTargets = ({ targets }: Pick<PlanAction, "targets">): ActionTarget[] =>
  targets.filter(({ goneSince }) => goneSince === null);

/** Whether it puts a mandatory requirement right, or did. */
export const isMust = (action: Pick<PlanAction, "targets" | "condition">): boolean =>
  action.condition !== null || shownTargets(action).some((target) => target.class === "must_gap");

/** Those that are still due; where none is, those that were. */
export function shownTargets(action: Pick<PlanAction, "targets">): ActionTarget[] {
  const live = liveTargets(action);
  return live.length > 0 ? live : action.targets;
}
