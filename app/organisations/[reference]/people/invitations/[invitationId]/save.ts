"use server";

import { z } from "zod";
import { currentAddress } from "@/lib/client-address";
import { countEmail } from "@/lib/data/sign-in/attempts";
import { readInvitation, renewInvitation, withdrawInvitation } from "@/lib/data/people/invitations";
import { formSave } from "@/lib/forms/form-save";
import { sendInvitation } from "@/lib/email/send-invitation";

interface Ids extends Record<string, string> {
  path: string;
  reference: string;
  invitationId: string;
  /** `withdraw`, or anything else to send it again. */
  to: string;
}

/** Sends an invitation again, for its full time, or takes it back. */
export const save = formSave(z.object({}), async (person, _, { reference, invitationId, to }: Ids) => {
  const people = `/organisations/${reference}/people`;
  if (to === "withdraw")
    return `${people}?done=withdrawn&returned=${await withdrawInvitation(person, invitationId)}`;
  const { email } = await readInvitation(person, invitationId);
  await countEmail(email, await currentAddress());
  await renewInvitation(person, invitationId);
  return `${people}/invitations/${invitationId}?email=${await sendInvitation(person, invitationId)}`;
});
