"use server";

import { z } from "zod";
import { sayConditionDone } from "@/lib/data/plan/conditions";
import { answerQuery } from "@/lib/data/review/review-queries";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; page: string };

export const answer = formSave(
  z.object({ answer: text(4_000, "Enter your answer") }),
  async (person, given, { page, reviewId, queryId }: Ids & { reviewId: string; queryId: string }) => {
    await answerQuery(person, reviewId, queryId, given.answer);
    return `${page}?done=answered`;
  },
);

export const sayDone = formSave(
  z.object({ note: text(4_000, "Enter how the condition is met") }),
  async (person, { note }, { page, conditionId }: Ids & { conditionId: string }) => {
    await sayConditionDone(person, conditionId, note);
    return `${page}?done=condition`;
  },
);
