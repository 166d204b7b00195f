import type { TagColour } from "@/components/nhs/tag";
import type { RequestState } from "@/lib/domain/share/request-state";

/** The word and colour of how a request stands, used everywhere. */
export const REQUEST_STATE_LOOK: Readonly<Record<RequestState, { word: string; colour: TagColour }>> = {
  open: { word: "Open", colour: "blue" },
  shared: { word: "Shared", colour: "green" },
  declined: { word: "Declined", colour: "orange" },
  withdrawn: { word: "Withdrawn", colour: "grey" },
};
