"use server";

import { z } from "zod";
import { editOrganisation } from "@/lib/data/people/organisations";
import { today } from "@/lib/data/today";
import { profileQuestions } from "@/lib/domain/register/profile-questions";
import type { RowEdit } from "@/lib/domain/row";
import { withFacts } from "@/lib/forms/facts";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";

const columns = z.object({ name: text(200, "Enter the name of your organisation") });
const questions = profileQuestions.organisation;

export const save = formSave(
  () => withFacts(columns, { profile: questions }, today()).and(revisions),
  async (person, { opened, seen, ...values }, { reference }: { path: string; reference: string }, raw) => {
    const row = {
      columns: { name: "Name" },
      questions,
      edit: (edit: RowEdit<typeof values>) => editOrganisation(person, reference, edit),
    };
    return (await saveRow(row, values, { opened, seen }, raw)) ?? `/organisations/${reference}`;
  },
);
