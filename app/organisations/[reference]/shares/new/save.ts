"use server";

import { shareUnasked } from "@/lib/data/share/shares";
import { formSave } from "@/lib/forms/form-save";
import { shareForm } from "@/lib/forms/share/share-form";

export const save = formSave(
  shareForm,
  async (person, given, { reference }: { path: string; reference: string }) =>
    `/shares/${await shareUnasked(person, reference, given)}?shared=1`,
);
