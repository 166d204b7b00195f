"use server";

import { addOversight } from "@/lib/data/portfolio/set-oversights";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { oversightForm } from "@/lib/forms/portfolio/oversight-form";

export const save = formSave(
  () => oversightForm(today()),
  async (person, given) => `/administration/oversight?added=${await addOversight(person, given)}`,
);
