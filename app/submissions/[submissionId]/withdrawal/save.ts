"use server";

import { z } from "zod";
import { withdrawSubmission } from "@/lib/data/submission/submission-withdrawal";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({ reason: text(2_000, "Enter a reason") }),
  async (person, { reason }, { submissionId }: { path: string; submissionId: string }) => {
    await withdrawSubmission(person, submissionId, reason);
    return `/submissions/${submissionId}?withdrawn=1`;
  },
);
