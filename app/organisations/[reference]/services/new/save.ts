"use server";

import { addService } from "@/lib/data/register/services";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { serviceForm } from "@/lib/forms/register/service-form";

export const save = formSave(
  () => serviceForm(today()),
  async (person, values, { reference }: { path: string; reference: string }, raw) => {
    const id = await addService(person, reference, values);
    return raw["then"] === "another"
      ? `/organisations/${reference}/services/new?added=${id}`
      : `/services/${id}?saved=1`;
  },
);
