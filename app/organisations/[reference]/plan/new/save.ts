"use server";

import { addAction } from "@/lib/data/plan/action-edit";
import { today } from "@/lib/data/today";
import { newActionForm } from "@/lib/forms/plan/action-form";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  () => newActionForm(today()),
  async (person, values, { reference }: { path: string; reference: string }) =>
    `/organisations/${reference}/plan/actions/${await addAction(person, reference, values)}?done=added`,
);
