import { z } from "zod";
import { isDate } from "@/lib/domain/dates";
import { OVERSIGHT_KINDS, type OversightKind } from "@/lib/domain/portfolio/oversight-kinds";
import { choice, odsCode } from "@/lib/forms/fields";

const KINDS = Object.keys(OVERSIGHT_KINDS) as OversightKind[];

/** The form that lets one organisation oversee another. Without a date it does so from today on. */
export const oversightForm = (today: string) =>
  z.object({
    overseer: odsCode("Enter the code of the organisation that oversees"),
    overseen: odsCode("Enter the code of the organisation that is overseen"),
    kind: choice(KINDS, "Choose what kind of oversight it is"),
    since: z
      .string()
      .default("")
      .refine((day) => day === "" || isDate(day), "Enter a real date, for example 27 3 2026")
      .refine((day) => !isDate(day) || day <= today, "Enter today’s date or one in the past")
      .transform((day) => day || undefined),
  });
