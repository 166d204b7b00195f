"use server";

import { z } from "zod";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { choice } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";
import { readTriageAnswers, triagePath, triageStep } from "@/lib/forms/triage-path";

const schema = z.object({ answer: choice(["yes", "no", "not_sure"], "Choose yes, no or not sure") });

interface Ids extends Record<string, string | undefined> {
  /** The triage question that is answered. The answers so far stand beside it, as in the address. */
  question?: string;
}

/** Stores nothing: the answers travel in the address. */
export const save = openForm(schema, async ({ answer }, ids: Ids) => {
  const catalogue = getCatalogue(latestVersion);
  const { any } = catalogue.meta.triage;
  const place = any.findIndex(({ id }) => id === ids.question);
  const answers = { ...readTriageAnswers(catalogue, ids), ...(any[place] && { [any[place].id]: answer }) };
  const next = any[place + 1];
  return triagePath(next ? triageStep(next.id) : "answer", answers);
});
