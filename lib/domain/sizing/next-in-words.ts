import { inMbps, inPercent } from "./in-words";
import type { NextStep } from "./next-steps";
import { REVIEW_MARK } from "./planning-figures";

const WHERE: Record<NextStep["where"], string> = {
  internet: "Connections to the internet",
  private: "Connections to HSCN or another private network",
  together: "All connections together",
};

/** What connections should carry, in a sentence. */
export function nextInWords({ where, when, down, up, complete }: NextStep): string {
  const since = when === "now" ? "now" : "after the planned migrations";
  if (down === 0 && up === 0) return `${WHERE[where]} are needed ${since}. How fast is not known.`;
  const least = complete ? "" : "at least ";
  return `${WHERE[where]} need ${least}${inMbps(down)} down and ${inMbps(up)} up ${since}, so that use stays at ${inPercent(REVIEW_MARK)} or below.`;
}
