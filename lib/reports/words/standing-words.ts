import type { Standing } from "@/lib/reports/model/report-parts";

/** The heading over the requirements of a standing, and one sentence under it. */
export const STANDING_WORDS: Record<Standing, { heading: string; meaning: string }> = {
  unplanned_must: {
    heading: "Mandatory and short",
    meaning: "These must be met and fall short. No approved action or exception covers them.",
  },
  planned_must: {
    heading: "Mandatory and short, planned",
    meaning: "These must be met and fall short. An approved action or exception in date covers them.",
  },
  unknown_must: {
    heading: "Mandatory and not known",
    meaning: "These must be met, and a question is still open. That is not a failure.",
  },
  unexplained_should: {
    heading: "Recommended and short",
    meaning: "These are recommended and fall short. Nobody has explained why.",
  },
  unknown_should: {
    heading: "Recommended and not known",
    meaning: "These are recommended, and a question is still open. That is not a failure.",
  },
  explained_should: {
    heading: "Recommended and short, explained",
    meaning: "These are recommended and fall short, with an explanation.",
  },
  fully_met: { heading: "Fully met", meaning: "All that is asked for is in place." },
  not_applicable: {
    heading: "Not applicable",
    meaning: "These do not apply, by their rule or for a recorded reason.",
  },
};
