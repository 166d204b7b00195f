"use server";

import { z } from "zod";
import { editOrganisation, readOrganisation } from "@/lib/data/organisations";
import { today } from "@/lib/data/today";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { withFacts } from "@/lib/forms/facts";
import { seen, text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { saveRow } from "@/lib/forms/save-row";

const columns = z.object({ seen: seen(), name: text(200, "Enter the name of your organisation") });
const questions = profileQuestions.organisation;

export const save = formSave(
  () => withFacts(columns, questions, today()),
  async (person, { seen, ...values }, { reference }: { path: string; reference: string }, raw) => {
    const row = {
      columns: { name: "Name" },
      questions,
      read: () => readOrganisation(person, reference),
      edit: (edit: { seen: number; values: typeof values }) => editOrganisation(person, reference, edit),
    };
    return (await saveRow(row, values, seen, raw)) ?? `/organisations/${reference}`;
  },
);
