"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { markAllRead } from "@/lib/data/notices/notices";
import { formSave } from "@/lib/forms/form-save";

/** Marks as read what the page showed, and what is older. */
export const save = formSave(z.object({ newest: z.string() }), async (person, { newest }) => {
  await markAllRead(person, newest);
  // The header counts them.
  revalidatePath("/", "layout");
  return "/notices";
});
