import type { Facts } from "@/lib/domain/assessment/answer";
import type { Role } from "@/lib/domain/people/permissions";
import type { Marking } from "../protective-marking";
import type { ScopeKey } from "../scope";
import type { BaselineContent } from "./baseline";
import type { PlanAction } from "./plan-action";

/** The plan as it was approved last. */
export interface ApprovedPlan {
  number: number;
  at: Date;
  by: string;
  note: string | null;
  content: BaselineContent;
}

/** Whose plan it is, and what its files are marked with. */
export interface PlannedOrganisation {
  id: string;
  reference: string;
  name: string;
  profile: Facts;
  marking: Marking | null;
}

/** The plan of an organisation as somebody of it reads it. */
export interface Plan {
  organisation: PlannedOrganisation;
  role: Role;
  /** The day for which it is in step, as an ISO date. */
  today: string;
  /** Goes up when a person changes the plan: nobody approves what they have not seen. */
  version: number;
  /** The assessment under way; null before the first began. */
  assessmentId: string | null;
  /** In the order of the plan. */
  actions: PlanAction[];
  approved: ApprovedPlan | null;
  /** What sites and services of the register are called, by scope. */
  places: ReadonlyMap<ScopeKey, string>;
}

/** What somebody noted about how an action is going. */
export interface ProgressNote {
  id: string;
  text: string;
  by: string;
  at: Date;
}
