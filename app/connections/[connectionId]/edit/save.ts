"use server";

import { editConnection } from "@/lib/data/register/connections";
import { today } from "@/lib/data/today";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import type { RowEdit } from "@/lib/domain/row";
import { connectionForm } from "@/lib/forms/register/connection-form";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";

export const save = formSave(
  () => connectionForm(today()).and(revisions),
  async (
    person,
    { opened, seen, ...values },
    { connectionId }: { path: string; connectionId: string },
    raw,
  ) => {
    const row = {
      columns: { name: "Name or circuit reference" },
      questions: registerQuestions.connection,
      edit: (edit: RowEdit<typeof values>) => editConnection(person, connectionId, edit),
    };
    return (await saveRow(row, values, { opened, seen }, raw)) ?? `/connections/${connectionId}?saved=1`;
  },
);
