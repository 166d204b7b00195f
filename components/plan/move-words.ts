import type { PlanTransition } from "@/lib/domain/plan/transitions";

/** Each move of an action as a person chooses it, and what it means. */
export const MOVE_WORDS: Record<PlanTransition, { label: string; hint: string }> = {
  accept: { label: "Accept", hint: "It is to be done." },
  start: { label: "In progress", hint: "Somebody has begun." },
  finish: {
    label: "Done",
    hint: "You say that it is done. It is verified once the answers in the assessment say so too.",
  },
  resume: { label: "Not done after all", hint: "It goes on being in progress." },
  decline: { label: "Decline", hint: "It will not be done. Its gap then has no plan." },
  except: {
    label: "Exception",
    hint: "An approver lets the gap stand until a day. Until then it counts as planned.",
  },
  reconsider: { label: "Take up again", hint: "It is accepted, and to be done." },
};
