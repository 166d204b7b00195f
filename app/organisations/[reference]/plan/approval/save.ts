"use server";

import { z } from "zod";
import { approvePlan } from "@/lib/data/plan/approve-plan";
import { optionalText, seen } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({ opened: seen(), remark: optionalText(2_000) }),
  async (person, { opened, remark }, { path, reference }: { path: string; reference: string }) =>
    `${path}?approved=${await approvePlan(person, reference, { seen: opened, note: remark || null })}`,
);
