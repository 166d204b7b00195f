"use server";

import { editSite, readSite } from "@/lib/data/sites";
import type { RowEdit } from "@/lib/data/row-edit";
import { today } from "@/lib/data/today";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { seen } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { saveRow } from "@/lib/forms/save-row";
import { siteForm } from "@/lib/forms/site-form";

export const save = formSave(
  () => siteForm(today()),
  async (person, values, { siteId }: { path: string; siteId: string }, raw) => {
    const row = {
      columns: { name: "Name", odsSiteCode: "ODS site code" },
      questions: profileQuestions.site,
      read: () => readSite(person, siteId),
      edit: (edit: RowEdit<typeof values>) => editSite(person, siteId, edit),
    };
    return (await saveRow(row, values, seen().parse(raw["seen"]), raw)) ?? `/sites/${siteId}`;
  },
);
