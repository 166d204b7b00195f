import type { ReactNode } from "react";
import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import type { InvitationState } from "@/lib/domain/people/invitation";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface DeadInvitationProps {
  /** Null when the link is not right. */
  invited: {
    state: InvitationState;
    isMember: boolean;
    expiresAt: Date;
    invitedBy: string;
    organisation: { name: string };
  } | null;
  signedIn: boolean;
}

/** Why an invitation cannot be accepted, and what to do next. */
export function DeadInvitation({ invited, signedIn }: DeadInvitationProps) {
  const { title, says, next } = invited
    ? invited.isMember
      ? member(invited.organisation)
      : because(invited, signedIn)
    : NOT_RIGHT;
  return (
    <TwoThirds>
      <PageTitle title={title} />
      <h1>{title}</h1>
      <p>{says}</p>
      {next}
    </TwoThirds>
  );
}

interface Reason {
  title: string;
  says: string;
  next?: ReactNode;
}

const NOT_RIGHT: Reason = {
  title: "We do not know this invitation",
  says: "Open the link in the email again, or copy all of it. A link from a notice works only while you are signed in to the account it was sent to. If it still does not work, ask whoever invited you for the link.",
  next: <ButtonLink href="/sign-in">Sign in</ButtonLink>,
};

const member = ({ name }: { name: string }): Reason => ({
  title: `You are already in ${name}`,
  says: "There is nothing more to do with this invitation.",
  // The list leads on as each role may: a delegate sees no page of the organisation.
  next: <ButtonLink href="/organisations">Go to your organisations</ButtonLink>,
});

function because(
  { state, invitedBy, expiresAt, organisation }: NonNullable<DeadInvitationProps["invited"]>,
  signedIn: boolean,
): Reason {
  switch (state) {
    case "run_out":
      return {
        title: "This invitation has run out",
        says: `It worked until ${momentInWords(expiresAt)}. Ask ${invitedBy} to send it again.`,
      };
    case "withdrawn":
      return {
        title: "This invitation was withdrawn",
        says: `Ask ${invitedBy}, or somebody else who leads ${organisation.name}, if you still need access.`,
      };
    case "replaced":
      return {
        title: "There is a newer invitation",
        says: `It took the place of this one. Open the link in the newest email, or ask ${invitedBy} for it.`,
      };
    default:
      return {
        title: "This invitation has been used",
        says: signedIn
          ? `It works once. If you were removed from ${organisation.name} since, ask ${invitedBy} for a new invitation.`
          : "It works once. If it was you who used it, sign in.",
        next: signedIn ? undefined : <ButtonLink href="/sign-in">Sign in</ButtonLink>,
      };
  }
}
