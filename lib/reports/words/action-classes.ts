import type { ActionClass } from "@/lib/domain/scoring/types";

/** What kind of gap an action closes, in words. */
export const ACTION_CLASSES: Record<ActionClass, string> = {
  must_gap: "Mandatory gap",
  unexplained_should: "Recommendation not met",
  explained_should: "Recommendation not met, explained",
};
