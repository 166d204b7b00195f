"use server";

import { z } from "zod";
import { addSizingEvidence } from "@/lib/data/evidence/evidence-of-sizing";
import { formSave } from "@/lib/forms/form-save";

type SizingIds = { path: string; siteId: string; sizingId: string };

/** Makes evidence of a kept calculation. Twice leads to the same. */
export const save = formSave(
  z.object({}),
  async (person, _, { siteId, sizingId }: SizingIds) =>
    `/evidence/${await addSizingEvidence(person, siteId, sizingId)}?saved=1`,
);
