"use server";

import { z } from "zod";
import { archiveSite } from "@/lib/data/register/sites";
import { formSave } from "@/lib/forms/form-save";

/** Archives a site, or restores it. Doing either twice changes nothing. */
export const save = formSave(
  z.object({}),
  async (person, _, { siteId, to }: { path: string; siteId: string; to: string }) => {
    await archiveSite(person, siteId, to === "archive");
    return `/sites/${siteId}`;
  },
);
