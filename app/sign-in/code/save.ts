"use server";

import { z } from "zod";
import { endHalfSignedIn } from "@/lib/begin-session";
import { passcode } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";
import { safePath } from "@/lib/forms/safe-path";

const schema = z.object({ passcode: passcode() });

interface Ids extends Record<string, string | undefined> {
  next?: string;
}

export const save = openForm(schema, async ({ passcode }, { next }: Ids) => {
  const path = safePath(next);
  const again = path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in";
  return (await endHalfSignedIn(passcode, path)) ?? again;
});
