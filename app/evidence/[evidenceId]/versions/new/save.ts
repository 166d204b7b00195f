"use server";

import { z } from "zod";
import { addEvidenceVersion } from "@/lib/data/evidence/evidence-versions";
import { contentForm } from "@/lib/forms/evidence/evidence-form";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";

type VersionIds = { path: string; evidenceId: string; kind: string };

export const save = formSave(
  ({ kind }: VersionIds) => z.intersection(contentForm(kind), revisions),
  async (person, { opened, seen: _, ...content }, { evidenceId }: VersionIds) => {
    await addEvidenceVersion(person, evidenceId, opened, content);
    return `/evidence/${evidenceId}?saved=1`;
  },
);
