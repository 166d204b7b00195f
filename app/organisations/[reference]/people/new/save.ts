"use server";

import { currentAddress } from "@/lib/client-address";
import { countEmail } from "@/lib/data/sign-in/attempts";
import { invite } from "@/lib/data/people/invite";
import { ROLES } from "@/lib/domain/people/permissions";
import { formSave } from "@/lib/forms/form-save";
import { invitationForm } from "@/lib/forms/people/invitation-form";
import { sendInvitation } from "@/lib/email/send-invitation";

/** Invites somebody, and shows the link whether or not the email went out. */
export const save = formSave(
  invitationForm(ROLES),
  async (person, given, { reference }: { path: string; reference: string }) => {
    await countEmail(given.email, await currentAddress());
    const id = await invite(person, reference, given);
    const fate = await sendInvitation(person, id);
    return `/organisations/${reference}/people/invitations/${id}?email=${fate}`;
  },
);
