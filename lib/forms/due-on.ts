import { z } from "zod";
import { isDate } from "@/lib/domain/dates";

/** Until when, an ISO date: not before a day, unless it is the one that stood there. Nothing typed is no date. */
export const dueOn = (earliest: string, before: string | null = null) =>
  z
    .string()
    .default("")
    .refine((day) => day === "" || isDate(day), "Enter a real date, for example 27 3 2026")
    .refine(
      (day) => day === "" || !isDate(day) || day === before || day >= earliest,
      "Enter a date in the future",
    )
    .transform((day) => day || null);
