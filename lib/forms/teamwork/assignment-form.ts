import { z } from "zod";
import type { AssignedTo } from "@/lib/domain/teamwork/assigned";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { dueOn } from "@/lib/forms/due-on";
import { email, optional, optionalText } from "@/lib/forms/fields";

const note = optionalText(1_000).transform((typed) => typed || null);

/** The form that changes an assignment. */
export const assignmentForm = (today: string, before: string | null = null) =>
  z.object({ dueOn: dueOn(today, before), note });

/** The form that assigns something. */
export const newAssignmentForm = (today: string) =>
  z
    .object({
      person: optional(z.string()),
      email: optional(email()),
      place: optional(z.custom<ScopeKey>((text) => typeof text === "string" && isScopeKey(text))),
      ...assignmentForm(today).shape,
    })
    .superRefine(({ person, email }, context) => {
      if (!person === !email)
        context.addIssue({
          code: "custom",
          path: ["person"],
          message: person ? "Choose a person or enter an email address, not both" : "Choose who this is for",
        });
    })
    .transform(({ person, email, place, ...rest }) => ({
      ...rest,
      to: (person ? { personId: person } : { email: email! }) as AssignedTo,
      scope: place ?? null,
    }));
