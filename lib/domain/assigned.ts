import type { ScopeKey } from "./scope";

/** A person's share of an assessment: a section or a requirement, everywhere or in one place. */
export interface Assigned {
  section: string | null;
  requirement: string | null;
  /** Null for all of it. */
  scope: ScopeKey | null;
}
