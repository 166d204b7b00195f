"use server";

import { z } from "zod";
import { sessionFromCookie } from "@/lib/auth";
import { endOtherSessions } from "@/lib/data/sign-in/sessions";
import { formSave } from "@/lib/forms/form-save";

/** Signs the person out everywhere but here. */
export const save = formSave(z.object({}), async (person) => {
  await endOtherSessions(person, (await sessionFromCookie())!);
  return "/account";
});
