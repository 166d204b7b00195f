"use server";

import { z } from "zod";
import { putFindingRight } from "@/lib/data/register/register-reviews";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({}),
  async (person, _, { path, reference, reviewId }: { path: string; reference: string; reviewId: string }) => {
    await putFindingRight(person, reference, reviewId);
    return path;
  },
);
