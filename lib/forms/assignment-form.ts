import { z } from "zod";
import type { AssignedTo } from "@/lib/domain/assigned";
import { isDate } from "@/lib/domain/dates";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { email, optional, optionalText } from "./fields";

const note = optionalText(1_000).transform((typed) => typed || null);

/** Until when, an ISO date: not before a day, unless it is the one that stood there. Nothing typed is no date. */
const dueOn = (earliest: string, before: string | null) =>
  z
    .string()
    .default("")
    .refine((day) => day === "" || isDate(day), "Enter a real date, for example 27 3 2026")
    .refine(
      (day) => day === "" || !isDate(day) || day === before || day >= earliest,
      "Enter a date in the future",
    )
    .transform((day) => day || null);

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
