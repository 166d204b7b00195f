import type { ReactNode } from "react";
import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import type { RequestState } from "@/lib/domain/share/request-state";

interface DeadRequestProps {
  /** Null when the link is not right. */
  asked: {
    id: string;
    state: RequestState;
    takenBy: string | null;
    isTheirs: boolean;
    commissioner: { name: string };
    askedBy: string;
  } | null;
}

/** Why a request cannot be taken, and what to do next. */
export function DeadRequest({ asked }: DeadRequestProps) {
  const { title, says, next } = asked ? because(asked) : NOT_RIGHT;
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
  title: "We do not know this request",
  says: "Open the link in the email again, or copy all of it. If it still does not work, ask whoever sent it for the link.",
};

function because(asked: NonNullable<DeadRequestProps["asked"]>): Reason {
  const { id, state, takenBy, isTheirs, commissioner, askedBy } = asked;
  if (isTheirs)
    return {
      title: "Your organisation has this request",
      says: `${takenBy} has taken it. Its page says how it stands.`,
      next: <ButtonLink href={`/requests/${id}`}>Go to the request</ButtonLink>,
    };
  if (takenBy)
    return {
      title: "This request has been taken",
      says: `${takenBy} answers it. Ask somebody who leads ${takenBy} to invite you, or sign in if you belong to it.`,
      next: <ButtonLink href="/sign-in">Sign in</ButtonLink>,
    };
  return {
    title: state === "withdrawn" ? "This request was withdrawn" : "This request has ended",
    says: `There is nothing to do. If you still want to share your assessment, tell ${askedBy} of ${commissioner.name}.`,
  };
}
