"use server";

import { z } from "zod";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { abandonImport, claimApply, claimCheck } from "@/lib/data/imports/import-claims";
import { formSave } from "@/lib/forms/form-save";
import { workOn } from "@/lib/forms/autosave/work-on";

/** Imports what was checked, checks again, or drops the file. Each done twice is done once. */
export const save = formSave(
  z.object({ do: z.literal("abandon").optional() }),
  async (person, input, { importId, to }: { path: string; importId: string; to: string }) => {
    if (input.do === "abandon") await abandonImport(person, importId);
    else if (to === "apply") {
      if (await claimApply(person, importId)) await workOn(applyImport(person, importId));
    } else if (await claimCheck(person, importId)) await workOn(checkImport(person, importId));
    return `/imports/${importId}`;
  },
);
