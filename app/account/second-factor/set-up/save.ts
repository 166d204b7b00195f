"use server";

import { z } from "zod";
import { turnOnSecondFactor } from "@/lib/data/sign-in/second-factor-set-up";
import { passcode } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { keptRecoveryCodes } from "@/lib/kept-recovery-codes";
import { sendFactorChange } from "@/lib/email/send-factor-change";

const schema = z.object({ passcode: passcode() });

export const save = formSave(schema, async (person, { passcode }, _: { path: string }) => {
  const codes = await turnOnSecondFactor(person, passcode);
  await keptRecoveryCodes.keep({ personId: person.id, codes });
  await sendFactorChange(person, "on");
  return "/account/second-factor/recovery-codes";
});
