"use server";

import { removeDependency } from "@/lib/data/register/dependency-edit";
import { shownDependency } from "@/lib/forms/register/dependency-form";
import { formSave } from "@/lib/forms/form-save";

type DependencyIds = { path: string; serviceId: string; needsId: string };

export const save = formSave(
  shownDependency,
  async (person, { shownKind: kind, shownNetwork: network }, { serviceId, needsId }: DependencyIds) => {
    await removeDependency(person, serviceId, needsId, { kind, network });
    return `/services/${serviceId}/dependencies?removed=${needsId}`;
  },
);
