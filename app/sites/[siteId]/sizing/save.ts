"use server";

import { z } from "zod";
import { keepSizing } from "@/lib/data/evidence/kept-sizings";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({ shown: text(100, "Open the page again") }),
  async (person, { shown }, { siteId }: { path: string; siteId: string }) =>
    `/sites/${siteId}/sizing?saved=${await keepSizing(person, siteId, shown)}`,
);
