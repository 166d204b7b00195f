"use server";

import { z } from "zod";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { deleteEvidence } from "@/lib/data/evidence/evidence-edit";
import { can } from "@/lib/domain/people/permissions";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({}),
  async (person, _, { evidenceId }: { path: string; evidenceId: string }) => {
    const { organisation, uses } = await readEvidence(person, evidenceId);
    await deleteEvidence(person, evidenceId);
    if (can(organisation.role, "evidence:read"))
      return `/organisations/${organisation.reference}/evidence?deleted=1`;
    const use = uses.find(({ closedAt }) => !closedAt);
    return use
      ? `/assessments/${use.assessment}/requirements/${use.requirement}?evidence=deleted#evidence`
      : "/my-work";
  },
);
