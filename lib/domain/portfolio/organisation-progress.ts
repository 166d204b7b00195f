import type { Movement } from "./movement";
import type { StandingKey } from "./standings";

/** What has changed for an organisation, and what is late or comes next. Figures are at most a minute old. */
export interface OrganisationProgress {
  before: StandingKey | null;
  movement: Movement;
  assurance: number;
  lateActions: number;
  /** What is assigned and open: how much is past its day, and the next day that comes. */
  overdue: number;
  nextDue: string | null;
}
