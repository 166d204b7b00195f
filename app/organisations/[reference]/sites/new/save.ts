"use server";

import { addSite } from "@/lib/data/register/sites";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { siteForm } from "@/lib/forms/register/site-form";

export const save = formSave(
  () => siteForm(today()),
  async (person, values, { reference }: { path: string; reference: string }, raw) => {
    const id = await addSite(person, reference, values);
    const list = `/organisations/${reference}/sites`;
    return raw["then"] === "another" ? `${list}/new?added=${id}` : `${list}?added=${id}`;
  },
);
