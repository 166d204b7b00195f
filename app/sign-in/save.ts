"use server";

import { z } from "zod";
import { beginSession } from "@/lib/begin-session";
import { currentAddress } from "@/lib/client-address";
import { signIn } from "@/lib/data/people/people";
import { email, password } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";
import { safePath } from "@/lib/forms/safe-path";

const schema = z.object({ email: email("Enter your email address"), password: password() });

interface Ids extends Record<string, string | undefined> {
  next?: string;
  /** Present when what was typed waits at `next`. */
  kept?: string;
}

export const save = openForm(schema, async ({ email, password }, { next, kept }: Ids) => {
  const person = await signIn(email, password, await currentAddress());
  const path = safePath(next);
  return beginSession(person, path && kept ? `${path}${path.includes("?") ? "&" : "?"}kept=1` : path);
});
