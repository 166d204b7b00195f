"use server";

import { z } from "zod";
import { archiveService } from "@/lib/data/register/services";
import { formSave } from "@/lib/forms/form-save";

/** Archives a service, or restores it. Doing either twice changes nothing. */
export const save = formSave(
  z.object({}),
  async (person, _, { serviceId, to }: { path: string; serviceId: string; to: string }) => {
    await archiveService(person, serviceId, to === "archive");
    return `/services/${serviceId}`;
  },
);
