import { inMbps, inPercent } from "./in-words";
import type { Sized, SizedLimit } from "./sizing";

const UNKNOWN = "Not known";

type Known = Pick<Sized, "complete" | "capacityComplete">;

export const needInWords = ({ need }: SizedLimit, { complete }: Known) => atLeast(need, complete);

/** What that need may cross. */
export const capacityInWords = ({ room, verdict }: SizedLimit, { capacityComplete }: Known) =>
  verdict === "no_connection" ? "None" : atLeast(room, capacityComplete);

/** How full it is. A part of a capacity tells nothing of that; a part of a need tells the least. */
export function shareInWords({ share, need, verdict }: SizedLimit, { complete, capacityComplete }: Known) {
  if (verdict === "no_connection") return "No connection";
  if (!capacityComplete || (!complete && need === 0)) return UNKNOWN;
  if (share === null) return "More than there is";
  return complete ? inPercent(share) : `at least ${inPercent(share)}`;
}

/** What is left below the review mark. */
export function headroomInWords({ headroom, verdict }: SizedLimit, { complete, capacityComplete }: Known) {
  if (verdict === "no_connection" || (headroom < 0 && capacityComplete)) return "None";
  if (!complete || headroom < 0) return UNKNOWN;
  return atLeast(headroom, capacityComplete);
}

function atLeast(kbps: number, complete: boolean): string {
  if (complete) return inMbps(kbps);
  return kbps === 0 ? UNKNOWN : `at least ${inMbps(kbps)}`;
}
