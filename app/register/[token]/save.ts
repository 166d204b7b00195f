"use server";

import { z } from "zod";
import { setSessionCookie } from "@/lib/auth";
import { register } from "@/lib/data/people";
import { startSession } from "@/lib/data/sessions";
import { newPassword, text } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";

const schema = z.object({ name: text(100, "Enter your name"), password: newPassword() });

export const save = openForm(schema, async ({ name, password }, { token }: { token: string }) => {
  const person = await register(token, name, password);
  await setSessionCookie(await startSession(person));
  return "/organisations/new";
});
