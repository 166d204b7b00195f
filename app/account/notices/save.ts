"use server";

import { z } from "zod";
import { choose } from "@/lib/data/notices/notice-choices";
import { CHOSEN_KINDS, WAYS, type ChosenKind } from "@/lib/domain/notices/ways";
import { choice } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

const way = choice(WAYS, "Choose how you want to be told");
const schema = z.object(
  Object.fromEntries(CHOSEN_KINDS.map((kind) => [kind, way])) as Record<ChosenKind, typeof way>,
);

export const save = formSave(schema, async (person, choices, { path }: { path: string }) => {
  await choose(person, choices);
  return `${path}?saved=1`;
});
