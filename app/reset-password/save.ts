"use server";

import { z } from "zod";
import { email } from "@/lib/forms/fields";
import { openForm } from "@/lib/forms/form-save";
import { sendLink } from "@/lib/email/send-link";

export const save = openForm(z.object({ email: email() }), async ({ email }) => {
  await sendLink("reset-password", email);
  return "/reset-password/check-email";
});
