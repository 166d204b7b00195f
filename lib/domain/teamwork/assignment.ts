import type { Assigned } from "./assigned";

/** How an assignment came to its end. */
export type AssignmentEnd = "done" | "handed_back" | "withdrawn" | ClosedEnd;

/** How it ended with its assessment: it goes on in the next one, or does not. */
export type ClosedEnd = "carried" | "closed";

/** Something that somebody of an organisation is asked to answer, or was. */
export interface Assignment extends Assigned {
  id: string;
  assessmentId: string;
  organisation: { id: string; reference: string; name: string };
  /** Whether the assessment is closed: then nothing can be answered any more. */
  closed: boolean;
  /** What is assigned, in words. */
  what: string;
  /** Null while it waits for an invitation to be accepted. */
  personId: string | null;
  /** The name of whose it is, or the address that was invited. */
  to: string;
  /** An ISO date. */
  dueOn: string | null;
  note: string | null;
  assignedAt: Date;
  assignedById: string;
  assignedBy: string;
  ended: AssignmentEnd | null;
  endedAt: Date | null;
  endedBy: string | null;
  endNote: string | null;
  /** The assignment of the next assessment in which it goes on. */
  carriedTo: string | null;
}
