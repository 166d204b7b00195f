import type { OutcomeLevel, Status } from "./types";

/** The words of each state, used everywhere: on screen, in reports, in explanations. */
export interface Words {
  label: string;
  /** One sentence. */
  meaning: string;
}

export const STATUS_WORDS: Record<Status, Words> = {
  incomplete: {
    label: "Incomplete",
    meaning: "Something that must be met is not known yet, so no conclusion is possible.",
  },
  mandatory_not_met: {
    label: "Mandatory requirements not met",
    meaning:
      "Something that must be met falls short, without an approved, owned and dated action or an approved exception that is in date.",
  },
  approaching: {
    label: "Approaching",
    meaning:
      "Everything that must be met and falls short has an approved, owned and dated action or exception. This is allowed for one cycle only.",
  },
  mandatory_met: {
    label: "Mandatory requirements met",
    meaning: "Everything that must be met is fully met, and a recommendation is unknown or unexplained.",
  },
  met_with_explanations: {
    label: "Met with explanations",
    meaning: "Everything that must be met is fully met, and every recommendation is met or explained.",
  },
  fully_met: {
    label: "Fully met",
    meaning: "Every mandatory requirement and every recommendation is fully met.",
  },
};

export const LEVEL_WORDS: Record<OutcomeLevel, Words> = {
  not_met: { label: "Not met", meaning: "Nothing that is asked for is in place." },
  partly_met: { label: "Partly met", meaning: "Some of what is asked for is in place." },
  largely_met: { label: "Largely met", meaning: "Most of what is asked for is in place." },
  fully_met: { label: "Fully met", meaning: "All that is asked for is in place." },
  unknown: { label: "Unknown", meaning: "A question is open. That is not a failure." },
  not_applicable: {
    label: "Not applicable",
    meaning: "The requirement does not apply here, by its rule or for a recorded reason.",
  },
};
