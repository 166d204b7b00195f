"use server";

import { editDependency } from "@/lib/data/register/dependency-edit";
import { dependencyForm } from "@/lib/forms/register/dependency-form";
import { formSave } from "@/lib/forms/form-save";

type DependencyIds = { path: string; serviceId: string; needsId: string };

export const save = formSave(
  dependencyForm,
  async (person, { shownKind, shownNetwork, ...values }, { serviceId, needsId }: DependencyIds) => {
    const shown = { kind: shownKind, network: shownNetwork };
    await editDependency(person, serviceId, needsId, { shown, values });
    return `/services/${serviceId}/dependencies?added=${needsId}`;
  },
);
