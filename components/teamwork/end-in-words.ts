import type { Assignment } from "@/lib/domain/teamwork/assignment";
import { momentInWords } from "@/lib/domain/moment-in-words";

const VERB = {
  done: "Done",
  handed_back: "Handed back",
  withdrawn: "Taken back",
  carried: "Carried over to the next assessment",
  closed: "Ended with its assessment, closed",
} as const;

/** How an assignment came to its end: how, by whom and when. Empty while it is open. */
export function endInWords({ ended, endedAt, endedBy }: Assignment): string {
  if (!ended || !endedAt) return "";
  return `${VERB[ended]}${endedBy ? ` by ${endedBy}` : ""} on ${momentInWords(endedAt)}`;
}
