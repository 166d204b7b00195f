"use server";

import { editService } from "@/lib/data/register/services";
import { today } from "@/lib/data/today";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import type { RowEdit } from "@/lib/domain/row";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";
import { serviceForm } from "@/lib/forms/register/service-form";

export const save = formSave(
  () => serviceForm(today()).and(revisions),
  async (person, { opened, seen, ...values }, { serviceId }: { path: string; serviceId: string }, raw) => {
    const row = {
      columns: { name: "Name", provider: "Provider" },
      questions: profileQuestions.service,
      edit: (edit: RowEdit<typeof values>) => editService(person, serviceId, edit),
    };
    return (await saveRow(row, values, { opened, seen }, raw)) ?? `/services/${serviceId}?saved=1`;
  },
);
