"use server";

import { editPassport, type PassportValues } from "@/lib/data/share/passport-edit";
import type { RowEdit } from "@/lib/domain/row";
import { formSave } from "@/lib/forms/form-save";
import { LISTED, passportForm } from "@/lib/forms/share/passport-form";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";

export const save = formSave(
  passportForm.and(revisions),
  async (person, { opened, seen, ...values }, { serviceId }: { path: string; serviceId: string }, raw) => {
    const row = {
      columns: { about: "What commissioners should know about it", listed: "Listed" },
      questions: [],
      columnInWords: (field: string, value: string) =>
        field === "listed" ? LISTED[value === "yes" ? "yes" : "no"] : value,
      edit: (edit: RowEdit<PassportValues>) => editPassport(person, serviceId, edit),
    };
    return (await saveRow(row, values, { opened, seen }, raw)) ?? `/services/${serviceId}/passport?saved=1`;
  },
);
