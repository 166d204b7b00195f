import { z } from "zod";
import { isDate } from "@/lib/domain/dates";
import {
  PLAN_TRANSITIONS,
  REASON_LENGTH,
  type TransitionRule,
  TRANSITIONS,
} from "@/lib/domain/plan/transitions";
import { choice, optionalText } from "@/lib/forms/fields";

/** The form that moves an action to another status. Each choice has a reason of its own, which it may not need. */
export const moveForm = (today: string) =>
  z
    .object({
      transition: choice(PLAN_TRANSITIONS, "Choose a status"),
      declineReason: optionalText(REASON_LENGTH.max),
      exceptReason: optionalText(REASON_LENGTH.max),
      until: z.string().default(""),
    })
    .transform(({ transition, until, ...reasons }, context) => {
      const rule: TransitionRule = TRANSITIONS[transition];
      const field = `${transition}Reason` as keyof typeof reasons;
      const problem = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (rule.reason && reasons[field].length < REASON_LENGTH.min)
        problem(field, `Give a reason of at least ${REASON_LENGTH.min} characters`);
      if (rule.until && !isDate(until)) problem("until", "Enter until when, for example 27 3 2027");
      else if (rule.until && until < today) problem("until", "Enter a day that is not in the past");
      return {
        transition,
        ...(rule.reason && { reason: reasons[field] }),
        ...(rule.until && { until }),
      };
    });

/** The form that notes how an action is going. */
export const noteForm = z.object({
  note: z
    .string({ error: "Enter a note" })
    .trim()
    .min(1, "Enter a note")
    .max(4_000, "Use 4,000 characters or fewer"),
});
