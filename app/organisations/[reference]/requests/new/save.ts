"use server";

import { currentAddress } from "@/lib/client-address";
import { ask } from "@/lib/data/share/ask";
import { countEmail } from "@/lib/data/sign-in/attempts";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { requestForm } from "@/lib/forms/share/request-form";
import { sendRequest } from "@/lib/email/send-request";

/** Sends a request, and shows its link whether or not an email went out. */
export const save = formSave(
  () => requestForm(today()),
  async (person, given, { reference }: { path: string; reference: string }) => {
    if (!("email" in given.to)) return `/requests/${await ask(person, reference, given)}?email=none`;
    await countEmail(given.to.email, await currentAddress());
    const id = await ask(person, reference, given);
    return `/requests/${id}?email=${await sendRequest(person, id)}`;
  },
);
