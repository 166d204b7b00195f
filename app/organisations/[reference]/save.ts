"use server";

import { z } from "zod";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { formSave } from "@/lib/forms/form-save";

/** Starts the assessment of the organisation, or opens the one that is under way. */
export const save = formSave(
  z.object({}),
  async (person, _, { reference }: { path: string; reference: string }) =>
    `/assessments/${await startAssessment(person, reference)}`,
);
