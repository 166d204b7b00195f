"use server";

import { confirmCarried } from "@/lib/data/assessment/carried";
import { confirmForm } from "@/lib/forms/assessment/confirm-form";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; assessmentId: string };

/** Confirms the answers of the requirements that were chosen. The list of requirements says how many. */
export const save = formSave(confirmForm, async (person, { requirements }, { assessmentId }: Ids) => {
  const confirmed = await confirmCarried(person, assessmentId, requirements);
  return `/assessments/${assessmentId}?confirmed=${confirmed}`;
});
