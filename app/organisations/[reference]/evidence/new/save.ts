"use server";

import { addEvidence } from "@/lib/data/evidence/evidence-add";
import { today } from "@/lib/data/today";
import type { TypedKind } from "@/lib/domain/evidence/evidence-kind";
import { newEvidenceForm } from "@/lib/forms/evidence/evidence-form";
import { formSave } from "@/lib/forms/form-save";

type NewIds = { path: string; reference: string; kind: string; assessment?: string; requirement?: string };

export const save = formSave(
  ({ kind }: NewIds) => newEvidenceForm(kind, today()),
  async (person, evidence, { reference, kind, assessment, requirement }: NewIds) => {
    const use = assessment && requirement ? { assessment, requirement } : undefined;
    const id = await addEvidence(person, reference, kind as TypedKind, evidence, use);
    return use
      ? `/assessments/${assessment}/requirements/${requirement}?evidence=added#evidence`
      : `/evidence/${id}?saved=1`;
  },
);
