import { inMbps, inPercent } from "./in-words";
import type { Sized } from "./sizing";

const UNKNOWN = "Not known";

const WHERE: Record<Sized["fullest"]["where"], string> = {
  together: "",
  internet: " to the internet",
  private: " to HSCN or another private network",
};

/** The need that comes closest to what it may cross. */
export const needInWords = ({ fullest, complete }: Sized) => atLeast(fullest.need, complete);

/** What that need may cross. */
export function capacityInWords({ fullest, capacityComplete }: Sized): string {
  const words = atLeast(fullest.room, capacityComplete);
  return words === UNKNOWN ? UNKNOWN : words + WHERE[fullest.where];
}

/** How full it is. A part of a capacity tells nothing of that; a part of a need tells the least. */
export function shareInWords({ share, fullest, complete, capacityComplete }: Sized): string {
  if (!capacityComplete || (!complete && fullest.need === 0)) return UNKNOWN;
  if (share === null) return "No connection for it";
  return complete ? inPercent(share) : `at least ${inPercent(share)}`;
}

/** What is left below the review mark. */
export function headroomInWords({ headroom, complete, capacityComplete }: Sized): string {
  if (headroom < 0 && capacityComplete) return "None";
  if (!complete || headroom < 0) return UNKNOWN;
  return atLeast(headroom, capacityComplete);
}

function atLeast(kbps: number, complete: boolean): string {
  if (complete) return inMbps(kbps);
  return kbps === 0 ? UNKNOWN : `at least ${inMbps(kbps)}`;
}
