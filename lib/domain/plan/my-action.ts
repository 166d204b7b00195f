import type { PlanStatus } from "./statuses";

/** An action of a plan that is somebody's to do. */
export interface MyAction {
  id: string;
  title: string;
  organisation: { reference: string; name: string };
  /** An ISO date. */
  dueOn: string | null;
  status: PlanStatus;
}
