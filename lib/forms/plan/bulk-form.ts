import { z } from "zod";
import { FUNDINGS } from "@/lib/domain/plan/plan-action";
import { type PlanTransition, REASON_LENGTH } from "@/lib/domain/plan/transitions";
import { chosenForm } from "@/lib/forms/chosen-form";
import { dueOn } from "@/lib/forms/due-on";
import { optional, optionalText } from "@/lib/forms/fields";

/** How several actions can be moved at once. An exception is granted one by one. */
export const BULK_MOVES = [
  "accept",
  "start",
  "finish",
  "decline",
] as const satisfies readonly PlanTransition[];

/** The form that changes several actions of a plan. */
export const bulkForm = (today: string) =>
  chosenForm("Choose at least one action")
    .extend({
      owner: optional(z.string().startsWith("person:", "Choose a person from the list").max(60)),
      funding: optional(z.enum(FUNDINGS)),
      dueOn: dueOn(today),
      transition: optional(z.enum(BULK_MOVES)),
      reason: optionalText(REASON_LENGTH.max),
    })
    .transform(({ chosen, dueOn: day, transition, reason, ...change }, context) => {
      const move = transition && { transition, reason };
      if (transition === "decline" && reason.length < REASON_LENGTH.min)
        context.addIssue({
          code: "custom",
          path: ["reason"],
          message: `Give a reason of at least ${REASON_LENGTH.min} characters`,
        });
      if (!change.owner && !change.funding && !day && !move)
        context.addIssue({ code: "custom", path: ["owner"], message: "Choose what to change" });
      return { chosen, change: { ...change, dueOn: day ?? undefined, move } };
    });
