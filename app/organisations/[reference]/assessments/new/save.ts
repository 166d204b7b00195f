"use server";

import { z } from "zod";
import { startNextAssessment } from "@/lib/data/next-assessment";
import { formSave } from "@/lib/forms/form-save";

/** What the page binds: the assessment that was under way when it was shown. */
type Ids = { path: string; reference: string; after: string };

export const save = formSave(
  z.object({}),
  async (person, _, { reference, after }: Ids) =>
    `/assessments/${await startNextAssessment(person, reference, after)}`,
);
