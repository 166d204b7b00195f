"use server";

import { z } from "zod";
import { confirmCarried } from "@/lib/data/assessment/carried";
import { formSave } from "@/lib/forms/form-save";

/** What the page binds: where the form is, and the requirement it confirms. */
type Ids = { path: string; assessmentId: string; requirementId: string };

/** Confirms the answers of the assessment before. Leads back to the page, which says how many. */
export const confirm = formSave(
  z.object({}),
  async (person, _, { path, assessmentId, requirementId }: Ids) => {
    const confirmed = await confirmCarried(person, assessmentId, [requirementId]);
    return `${path}${path.includes("?") ? "&" : "?"}confirmed=${confirmed}`;
  },
);
