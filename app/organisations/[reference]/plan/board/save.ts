"use server";

import { z } from "zod";
import { moveAction } from "@/lib/data/plan/action-moves";
import { NEXT_MOVES } from "@/lib/domain/plan/next-move";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; actionId: string; transition: string };

const transitionSchema = z.enum(NEXT_MOVES).catch("accept");

/** Moves an action on by one column. A move that it is not ready for is refused. */
export const save = formSave(z.object({}), async (person, _input, { path, actionId, transition }: Ids) => {
  await moveAction(person, actionId, { transition: transitionSchema.parse(transition) });
  return `${path}?moved=${actionId}`;
});
