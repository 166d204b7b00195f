"use server";

import { z } from "zod";
import { mergeActions, splitAction } from "@/lib/data/plan/action-arrange";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; root: string; actionId: string };

const some = (empty: string) =>
  z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.string().max(200)).min(1, empty).max(1_000),
  );

export const split = formSave(
  z.object({ keys: some("Choose the places of the new action") }),
  async (person, { keys }, { root, actionId }: Ids) =>
    `${root}/actions/${await splitAction(person, actionId, keys)}?done=split`,
);

export const merge = formSave(
  z.object({ others: some("Choose what to merge into this action") }),
  async (person, { others }, { root, actionId }: Ids) => {
    await mergeActions(person, actionId, others);
    return `${root}/actions/${actionId}?done=merged`;
  },
);
