import type { ScopeKey } from "@/lib/domain/scope";

/** A person's share of an assessment: a section or a requirement, everywhere or in one place. */
export interface Assigned {
  section: string | null;
  requirement: string | null;
  /** Null for all of it. */
  scope: ScopeKey | null;
}

/** To whom it is given: somebody of the organisation, or whoever has an email address (in small letters). */
export type AssignedTo = { personId: string } | { email: string };
