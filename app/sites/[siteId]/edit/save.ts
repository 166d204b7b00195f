"use server";

import { editSite } from "@/lib/data/register/sites";
import { today } from "@/lib/data/today";
import { siteQuestions } from "@/lib/domain/register/register-questions";
import type { RowEdit } from "@/lib/domain/row";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";
import { siteForm } from "@/lib/forms/register/site-form";

export const save = formSave(
  () => siteForm(today()).and(revisions),
  async (person, { opened, seen, ...values }, { siteId }: { path: string; siteId: string }, raw) => {
    const row = {
      columns: { name: "Name", odsSiteCode: "ODS site code" },
      questions: siteQuestions,
      edit: (edit: RowEdit<typeof values>) => editSite(person, siteId, edit),
    };
    return (await saveRow(row, values, { opened, seen }, raw)) ?? `/sites/${siteId}?saved=1`;
  },
);
