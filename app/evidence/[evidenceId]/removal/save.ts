"use server";

import { z } from "zod";
import { readEvidence } from "@/lib/data/evidence";
import { deleteEvidence } from "@/lib/data/evidence-edit";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({}),
  async (person, _, { evidenceId }: { path: string; evidenceId: string }) => {
    const { organisation } = await readEvidence(person, evidenceId);
    await deleteEvidence(person, evidenceId);
    return `/organisations/${organisation.reference}/evidence?deleted=1`;
  },
);
