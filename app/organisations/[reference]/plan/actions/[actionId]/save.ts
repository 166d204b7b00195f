"use server";

import { noteAction } from "@/lib/data/plan/action-arrange";
import { moveAction } from "@/lib/data/plan/action-moves";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { moveForm, noteForm } from "@/lib/forms/plan/move-form";

type Ids = { path: string; actionId: string };

export const move = formSave(
  () => moveForm(today()),
  async (person, moved, { path, actionId }: Ids) => {
    await moveAction(person, actionId, moved);
    return `${path}?done=moved`;
  },
);

export const note = formSave(noteForm, async (person, { note }, { path, actionId }: Ids) => {
  await noteAction(person, actionId, note);
  return `${path}?done=noted`;
});
