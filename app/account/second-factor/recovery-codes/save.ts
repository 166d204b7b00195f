"use server";

import { z } from "zod";
import { formSave } from "@/lib/forms/form-save";
import { keptRecoveryCodes } from "@/lib/kept-recovery-codes";

/** Forgets the recovery codes, which only this browser had. */
export const save = formSave(z.object({}), async () => {
  await keptRecoveryCodes.drop();
  return "/account/second-factor";
});
