"use server";

import { z } from "zod";
import { returnReview } from "@/lib/data/review/review-returns";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

const schema = z.object({
  requirements: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ids) => [ids ?? []].flat()),
  message: text(4_000, "Enter what the supplier should change and why"),
});

export const save = formSave(
  schema,
  async (person, given, { above, reviewId }: { path: string; above: string; reviewId: string }) => {
    await returnReview(person, reviewId, given);
    return `${above}?done=returned`;
  },
);
