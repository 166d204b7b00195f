"use server";

import { z } from "zod";
import { sayNoDependencies } from "@/lib/data/register/dependency-edit";
import { formSave } from "@/lib/forms/form-save";

/** Records that a service needs no other, or takes that back. */
export const save = formSave(
  z.object({}),
  async (person, _, { serviceId, none }: { path: string; serviceId: string; none: string }) => {
    await sayNoDependencies(person, serviceId, none === "yes");
    return `/services/${serviceId}/dependencies`;
  },
);
