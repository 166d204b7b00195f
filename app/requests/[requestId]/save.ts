"use server";

import { z } from "zod";
import { currentAddress } from "@/lib/client-address";
import { declineRequest, shareAsAsked } from "@/lib/data/share/answer-request";
import { readRequestEmail, withdrawRequest } from "@/lib/data/share/ask";
import { countEmail } from "@/lib/data/sign-in/attempts";
import { readRequest } from "@/lib/data/share/requests";
import { answerRequestForm } from "@/lib/forms/share/answer-request-form";
import { optionalText } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { sendRequest } from "@/lib/email/send-request";

interface Ids extends Record<string, string> {
  path: string;
  requestId: string;
}

/** Shares what was asked for, or declines. */
export const answer = formSave(answerRequestForm, async (person, given, { path, requestId }: Ids) => {
  if ("productId" in given)
    return `/shares/${await shareAsAsked(person, requestId, given.productId)}?shared=1`;
  await declineRequest(person, requestId, given.why);
  return path;
});

/** Sends the email of a request again, or takes the request back. */
export const withdraw = formSave(
  z.object({ why: optionalText(1_000) }),
  async (person, { why }, { path, requestId, to }: Ids) => {
    if (to !== "withdraw") {
      const { email } = await readRequestEmail(person, requestId);
      await countEmail(email, await currentAddress());
      return `${path}?email=${await sendRequest(person, requestId)}`;
    }
    await withdrawRequest(person, requestId, why);
    const { commissioner } = await readRequest(person, requestId);
    return `/organisations/${commissioner.reference}/requests?done=withdrawn`;
  },
);
