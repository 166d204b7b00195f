"use server";

import { addDependency } from "@/lib/data/register/dependency-edit";
import { newDependencyForm } from "@/lib/forms/register/dependency-form";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  newDependencyForm,
  async (person, dependency, { serviceId }: { path: string; serviceId: string }, raw) => {
    await addDependency(person, serviceId, dependency);
    const list = `/services/${serviceId}/dependencies`;
    return raw["then"] === "another"
      ? `${list}/new?added=${dependency.needsId}`
      : `${list}?added=${dependency.needsId}`;
  },
);
