"use server";

import { z } from "zod";
import { setSessionCookie } from "@/lib/auth";
import { resetPassword } from "@/lib/data/people";
import { startSession } from "@/lib/data/sessions";
import { newPassword } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";

const schema = z.object({ password: newPassword() });

export const save = openForm(schema, async ({ password }, { token }: { token: string }) => {
  const person = await resetPassword(token, password);
  await setSessionCookie(await startSession(person));
  return "/organisations";
});
