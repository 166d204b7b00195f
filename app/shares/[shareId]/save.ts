"use server";

import { z } from "zod";
import { readShare } from "@/lib/data/share/shares";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

/** Stops sharing, and says why. */
export const save = formSave(
  z.object({ why: text(1_000, "Enter why you stop sharing") }),
  async (person, { why }, { shareId }: { path: string; shareId: string }) => {
    const { organisation } = await readShare(person, shareId);
    await stopSharing(person, shareId, why);
    return `/organisations/${organisation.reference}/shares?done=ended`;
  },
);
