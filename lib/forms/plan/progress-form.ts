import { z } from "zod";
import { isDate } from "@/lib/domain/dates";
import {
  PLAN_TRANSITIONS,
  REASON_LENGTH,
  type TransitionRule,
  TRANSITIONS,
} from "@/lib/domain/plan/transitions";
import { choice, optionalText } from "@/lib/forms/fields";

/** The choice that leaves the status as it is. */
export const KEEP = "keep";

/**
 * The form that says how an action is going: another status, a note, or both. Each status has a reason of its own,
 * which it may not need.
 */
export const progressForm = (today: string) =>
  z
    .object({
      transition: choice([KEEP, ...PLAN_TRANSITIONS], "Choose a status").default(KEEP),
      declineReason: optionalText(REASON_LENGTH.max),
      exceptReason: optionalText(REASON_LENGTH.max),
      until: z.string().default(""),
      note: optionalText(4_000),
    })
    .transform(({ transition, until, note, ...reasons }, context) => {
      const problem = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (transition === KEEP) {
        if (note === "") problem("note", "Write a note or choose another status");
        return { move: null, note };
      }
      const rule: TransitionRule = TRANSITIONS[transition];
      const field = `${transition}Reason` as keyof typeof reasons;
      if (rule.reason && reasons[field].length < REASON_LENGTH.min)
        problem(field, `Give a reason of at least ${REASON_LENGTH.min} characters`);
      if (rule.until && !isDate(until)) problem("until", "Enter until when, for example 27 3 2027");
      else if (rule.until && until < today) problem("until", "Enter a day that is not in the past");
      const move = {
        transition,
        ...(rule.reason && { reason: reasons[field] }),
        ...(rule.until && { until }),
      };
      return { move, note };
    });
