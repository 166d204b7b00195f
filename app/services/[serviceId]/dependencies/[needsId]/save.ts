"use server";

import { editDependency, removeDependency } from "@/lib/data/dependency-edit";
import { dependencyForm } from "@/lib/forms/dependency-form";
import { formSave } from "@/lib/forms/form-save";

type DependencyIds = { path: string; serviceId: string; needsId: string };

export const save = formSave(
  dependencyForm,
  async (person, { shownKind, shownNetwork, ...values }, { serviceId, needsId }: DependencyIds, raw) => {
    const shown = { kind: shownKind, network: shownNetwork };
    const list = `/services/${serviceId}/dependencies`;
    if (raw["then"] === "remove") {
      await removeDependency(person, serviceId, needsId, shown);
      return list;
    }
    await editDependency(person, serviceId, needsId, { shown, values });
    return `${list}?added=${needsId}`;
  },
);
