"use server";

import { shareUnasked } from "@/lib/data/sharing/shares";
import { formSave } from "@/lib/forms/form-save";
import { shareForm } from "@/lib/forms/share-form";

export const save = formSave(
  shareForm,
  async (person, given, { reference }: { path: string; reference: string }) =>
    `/shares/${await shareUnasked(person, reference, given)}?shared=1`,
);
