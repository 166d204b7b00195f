import { save as signOut } from "@/app/sign-out/save";
import { SaveForm } from "@/components/form/save-form";
import { Button } from "@/components/nhs/button";
import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { DeadInvitation } from "@/components/people/dead-invitation";
import { InvitationIntro } from "@/components/people/invitation-intro";
import { NewAccountFields } from "@/components/sign-in/new-account-fields";
import { currentPerson } from "@/lib/current-person";
import { readInvited, type Invited } from "@/lib/data/people/invited";
import type { Person } from "@/lib/domain/people/person";
import { join, joinWithNewAccount } from "./save";

/** Whoever has the link may see it. It is used up by a button only: mail programs open links to look at them. */
export default async function InvitedPage({ params }: PageProps<"/invitations/[token]">) {
  const { token } = await params;
  const person = await currentPerson();
  const invited = await readInvited(person, token);
  if (!invited || invited.state !== "open" || invited.isMember)
    return <DeadInvitation invited={invited} signedIn={person !== null} />;
  return (
    <TwoThirds>
      <WayIn invited={invited} person={person} token={token} />
    </TwoThirds>
  );
}

interface WayInProps {
  invited: Invited;
  person: Person | null;
  token: string;
}

function WayIn({ invited, person, token }: WayInProps) {
  const path = `/invitations/${token}`;
  const { email, organisation } = invited;
  const intro = <InvitationIntro {...invited} />;
  const title = `Join ${organisation.name}`;
  if (person?.email === email)
    return (
      <SaveForm save={join.bind(null, { token, path })} title={title} submit="Join">
        {intro}
      </SaveForm>
    );
  if (person)
    return (
      <>
        <PageTitle title={title} />
        {intro}
        <p>
          You are signed in as <strong className="tw:wrap-anywhere">{person.email}</strong>. This invitation
          is for <strong className="tw:wrap-anywhere">{email}</strong>. Sign out, and this page asks who you
          are.
        </p>
        <form action={signOut}>
          <input type="hidden" name="next" value={path} />
          <Button>Sign out</Button>
        </form>
      </>
    );
  if (invited.hasAccount)
    return (
      <>
        <PageTitle title={title} />
        {intro}
        <p>
          You have an account with the address <strong className="tw:wrap-anywhere">{email}</strong>. Sign in,
          and this page comes back with a button to join.
        </p>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(path)}`}>Sign in</ButtonLink>
        <p>
          <TextLink href="/reset-password">Reset your password</TextLink> if you have forgotten it. Then open
          this link again.
        </p>
      </>
    );
  return (
    <SaveForm save={joinWithNewAccount.bind(null, { token })} title={title} submit="Join">
      {intro}
      <p>
        Your email address is <strong className="tw:wrap-anywhere">{email}</strong>. Choose a name and a
        password for your account.
      </p>
      <NewAccountFields email={email} />
    </SaveForm>
  );
}
