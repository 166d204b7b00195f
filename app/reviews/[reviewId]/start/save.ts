"use server";

import { z } from "zod";
import { startReview } from "@/lib/data/review/review-start";
import { DEPTHS } from "@/lib/domain/review/review";
import { choice } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({ depth: choice(DEPTHS, "Choose how deep you look") }),
  async (person, { depth }, { above, reviewId }: { path: string; above: string; reviewId: string }) => {
    await startReview(person, reviewId, depth);
    return `${above}?done=started`;
  },
);
