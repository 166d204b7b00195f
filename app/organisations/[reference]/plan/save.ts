"use server";

import { changeActions } from "@/lib/data/plan/action-moves";
import { today } from "@/lib/data/today";
import { bulkForm } from "@/lib/forms/plan/bulk-form";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  () => bulkForm(today()),
  async (person, { chosen, change }, { path, reference }: { path: string; reference: string }) => {
    const { changed, left } = await changeActions(person, reference, chosen, change);
    return `${path}?changed=${changed}&left=${left.length}`;
  },
);
