"use server";

import { z } from "zod";
import { agreeConditionMet } from "@/lib/data/plan/conditions";
import { formSave } from "@/lib/forms/form-save";

export const met = formSave(
  z.object({}),
  async (person, _, { path, conditionId }: { path: string; conditionId: string }) => {
    await agreeConditionMet(person, conditionId);
    return `${path}?done=met`;
  },
);
