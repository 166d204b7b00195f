"use server";

import { z } from "zod";
import { startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { formSave } from "@/lib/forms/form-save";

/** What the page binds: the assessment that was under way when it was shown. */
type Ids = { path: string; reference: string; after: string };

export const save = formSave(
  z.object({ assignments: z.literal("carry").optional().catch(undefined) }),
  async (person, { assignments }, { reference, after }: Ids) =>
    `/assessments/${await startNextAssessment(person, reference, after, assignments ?? "end")}`,
);
