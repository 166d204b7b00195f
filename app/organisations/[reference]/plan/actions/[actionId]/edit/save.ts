"use server";

import { editAction } from "@/lib/data/plan/action-edit";
import { listOwners, readPlan } from "@/lib/data/plan/plans";
import { today } from "@/lib/data/today";
import type { ActionValues } from "@/lib/domain/plan/action-values";
import { ACTION_LABELS, valueInWords } from "@/lib/domain/plan/value-in-words";
import type { RowEdit } from "@/lib/domain/row";
import { actionForm } from "@/lib/forms/plan/action-form";
import { formSave } from "@/lib/forms/form-save";
import { saveRow } from "@/lib/forms/save-row";

type Ids = { path: string; reference: string; actionId: string; before?: string };

export const save = formSave(
  ({ before }: Ids) => actionForm(today(), before),
  async (person, { values, opened, seen }, { reference, actionId }: Ids, raw) => {
    const [owners, { actions }] = await Promise.all([
      listOwners(person, reference),
      readPlan(person, reference),
    ]);
    const names = new Map([
      ...owners.map(({ id, name }) => [`person:${id}`, name] as const),
      ...actions.map(({ id, title }) => [id, title] as const),
    ]);
    const row = {
      columns: ACTION_LABELS,
      questions: [],
      columnInWords: (field: string, value: string) => valueInWords(field, value, names),
      edit: (edit: RowEdit<ActionValues>) => editAction(person, actionId, edit),
    };
    const clashes = await saveRow(row, values, { opened, seen }, raw);
    return clashes ?? `/organisations/${reference}/plan/actions/${actionId}?done=saved`;
  },
);
