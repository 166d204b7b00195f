"use server";

import { z } from "zod";
import { beginSession } from "@/lib/begin-session";
import { register } from "@/lib/data/people";
import { newPassword, text } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";

const schema = z.object({ name: text(100, "Enter your name"), password: newPassword() });

export const save = openForm(schema, async ({ name, password }, { token }: { token: string }) => {
  const person = await register(token, name, password);
  await beginSession(person);
  return "/organisations/new";
});
