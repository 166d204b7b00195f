"use server";

import { recordRegisterReview } from "@/lib/data/register/register-reviews";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { reviewForm } from "@/lib/forms/register/review-form";

export const save = formSave(
  () => reviewForm(today()),
  async (person, review, { reference }: { path: string; reference: string }) => {
    await recordRegisterReview(person, reference, review);
    return `/organisations/${reference}/register-reviews?saved=1`;
  },
);
