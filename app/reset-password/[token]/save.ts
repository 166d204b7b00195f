"use server";

import { z } from "zod";
import { beginSession } from "@/lib/begin-session";
import { resetPassword } from "@/lib/data/people/people";
import { newPassword } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";

const schema = z.object({ password: newPassword() });

export const save = openForm(schema, async ({ password }, { token }: { token: string }) => {
  const person = await resetPassword(token, password);
  return beginSession(person, "/organisations");
});
