import { type Concern, concernsOf } from "./concerns";
import { isMust, type PlanAction, type PlanPart } from "./plan-action";
import { isOpen, type PlanStatus } from "./statuses";

export interface PlanFilter {
  concern?: Concern;
  part?: PlanPart;
  status?: PlanStatus;
  /** The name of an owner. */
  owned?: string;
  /** Only what puts mandatory requirements right. */
  must?: "yes";
}

/** The actions of a plan that are asked for, in their order. */
export const filterActions = (
  actions: readonly PlanAction[],
  { concern, part, status, owned, must }: PlanFilter,
  today: string,
): PlanAction[] =>
  actions.filter(
    (action) =>
      (!concern || concernsOf(action, today).includes(concern)) &&
      (!part || action.part === part) &&
      (!status || action.status === status) &&
      (!owned || action.owner?.name === owned) &&
      (!must || isMust(action)),
  );

/** What there is still to do, or to look at again: everything that is neither over nor declined. */
export const isCurrent = (action: PlanAction): boolean =>
  isOpen(action) || action.status === "done" || action.status === "exception";
