"use server";

import { z } from "zod";
import { leave, removeMember } from "@/lib/data/people/members";
import { formSave } from "@/lib/forms/form-save";

interface Ids extends Record<string, string> {
  path: string;
  reference: string;
  personId: string;
  /** `leave` by oneself, or anything else to remove somebody. */
  to: string;
}

/** Removes a member, or lets a person leave. */
export const save = formSave(z.object({}), async (person, _, { reference, personId, to }: Ids) => {
  if (to === "leave") {
    await leave(person, reference);
    return `/organisations?left=${reference}`;
  }
  const returned = await removeMember(person, reference, personId);
  return `/organisations/${reference}/people?removed=${personId}&returned=${returned}`;
});
