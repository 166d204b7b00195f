"use server";

import { attachToRequirements } from "@/lib/data/evidence/evidence-use";
import { chosenForm } from "@/lib/forms/chosen-form";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  chosenForm("Choose at least one requirement"),
  async (
    person,
    { chosen },
    { evidenceId, assessment }: { path: string; evidenceId: string; assessment: string },
  ) => {
    await attachToRequirements(person, evidenceId, assessment, chosen);
    return `/evidence/${evidenceId}?attached=1#uses`;
  },
);
