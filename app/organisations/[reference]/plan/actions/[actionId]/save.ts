"use server";

import { noteAction } from "@/lib/data/plan/action-arrange";
import { moveAction } from "@/lib/data/plan/action-moves";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { progressForm } from "@/lib/forms/plan/progress-form";

export const save = formSave(
  () => progressForm(today()),
  async (person, { move, note }, { path, actionId }: { path: string; actionId: string }) => {
    if (move) await moveAction(person, actionId, { ...move, note });
    else await noteAction(person, actionId, note);
    return `${path}?done=${move ? "moved" : "noted"}`;
  },
);
