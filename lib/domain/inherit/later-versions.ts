import { DECISIONS, type ReviewState } from "../review/states";

/** A version of a submission that the organisation has, or had, to review. */
export interface ReviewedVersion {
  reviewId: string;
  submissionId: string;
  number: number;
  state: ReviewState;
  withdrawn: boolean;
}

/** Whether the organisation accepted it, with or without conditions. */
export const isAccepted = (state: ReviewState): boolean =>
  DECISIONS.some((decision) => decision === state && decision !== "not_accepted");

/** The newest version after the one inherited from that can be taken over, and the newest that cannot be yet. */
export function laterVersions<Version extends ReviewedVersion>(
  number: number,
  versions: readonly Version[],
): { accepted: Version | null; open: Version | null } {
  const later = versions
    .filter((version) => version.number > number && !version.withdrawn)
    .sort((one, other) => other.number - one.number);
  const accepted = later.find(({ state }) => isAccepted(state)) ?? null;
  const open = later.find(({ state }) => OPEN.includes(state)) ?? null;
  return { accepted, open: open && open.number > (accepted?.number ?? 0) ? open : null };
}

const OPEN: readonly ReviewState[] = ["waiting", "under_review", "returned"];
