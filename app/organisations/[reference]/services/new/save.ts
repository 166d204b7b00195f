"use server";

import { addService } from "@/lib/data/services";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { serviceForm } from "@/lib/forms/service-form";

export const save = formSave(
  () => serviceForm(today()),
  async (person, values, { reference }: { path: string; reference: string }, raw) => {
    const id = await addService(person, reference, values);
    const list = `/organisations/${reference}/services`;
    return raw["then"] === "another" ? `${list}/new?added=${id}` : list;
  },
);
