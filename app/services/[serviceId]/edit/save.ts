"use server";

import { editService, readService } from "@/lib/data/services";
import type { RowEdit } from "@/lib/data/row-edit";
import { today } from "@/lib/data/today";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { seen } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { saveRow } from "@/lib/forms/save-row";
import { serviceForm } from "@/lib/forms/service-form";

export const save = formSave(
  () => serviceForm(today()),
  async (person, values, { serviceId }: { path: string; serviceId: string }, raw) => {
    const row = {
      columns: { name: "Name", provider: "Provider" },
      questions: profileQuestions.service,
      read: () => readService(person, serviceId),
      edit: (edit: RowEdit<typeof values>) => editService(person, serviceId, edit),
    };
    return (await saveRow(row, values, seen().parse(raw["seen"]), raw)) ?? `/services/${serviceId}`;
  },
);
