"use server";

import { z } from "zod";
import { currentAddress } from "@/lib/client-address";
import { turnOffSecondFactor } from "@/lib/data/sign-in/second-factor-off";
import { startSecondFactor } from "@/lib/data/sign-in/second-factor-set-up";
import { formSave } from "@/lib/forms/form-save";
import { proofForm } from "@/lib/forms/people/proof-form";
import { sendFactorChange } from "@/lib/email/send-factor-change";

interface Ids extends Record<string, string> {
  path: string;
}

export const start = formSave(z.object(proofForm), async (person, proof, { path }: Ids) => {
  await startSecondFactor(person, { ...proof, from: await currentAddress() });
  return `${path}/set-up`;
});

export const turnOff = formSave(z.object(proofForm), async (person, proof, { path }: Ids) => {
  await turnOffSecondFactor(person, { ...proof, from: await currentAddress() });
  await sendFactorChange(person, "off");
  return `${path}?saved=off`;
});
