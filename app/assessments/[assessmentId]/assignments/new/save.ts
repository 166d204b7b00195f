"use server";

import { currentAddress } from "@/lib/client-address";
import { assign } from "@/lib/data/teamwork/assign";
import { countEmail } from "@/lib/data/sign-in/attempts";
import { readInvitation } from "@/lib/data/people/invitations";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { newAssignmentForm } from "@/lib/forms/teamwork/assignment-form";
import { sendInvitation } from "@/lib/email/send-invitation";

type Ids = { path: string; assessmentId: string; requirement: string; section: string };

/** Assigns something. Somebody who is invited for it gets an email, and the next page shows the link to give them. */
export const save = formSave(
  () => newAssignmentForm(today()),
  async (person, given, { assessmentId, requirement, section }: Ids) => {
    if ("email" in given.to) await countEmail(given.to.email, await currentAddress());
    const { id, toSend: invitationId } = await assign(person, assessmentId, {
      ...given,
      requirement: requirement || null,
      section: section || null,
    });
    if (!invitationId) return `/assessments/${assessmentId}/assignments?assigned=${id}`;
    const fate = await sendInvitation(person, invitationId);
    const { organisation } = await readInvitation(person, invitationId);
    return `/organisations/${organisation.reference}/people/invitations/${invitationId}?email=${fate}&assigned=${id}`;
  },
);
