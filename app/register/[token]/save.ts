"use server";

import { beginSession } from "@/lib/begin-session";
import { register } from "@/lib/data/people/people";
import { openForm } from "@/lib/forms/form-save";
import { newAccountForm } from "@/lib/forms/people/new-account-form";

export const save = openForm(newAccountForm, async ({ name, password }, { token }: { token: string }) => {
  const person = await register(token, name, password);
  return beginSession(person, "/organisations/new");
});
