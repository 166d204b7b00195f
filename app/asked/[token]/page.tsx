import { SaveForm } from "@/components/form/save-form";
import { RadiosField } from "@/components/form/radios-field";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { NewOrganisationFields } from "@/components/organisation/new-organisation-fields";
import { AskedIntro } from "@/components/share/asked-intro";
import { DeadRequest } from "@/components/share/dead-request";
import { NewAccountFields } from "@/components/sign-in/new-account-fields";
import { currentPerson } from "@/lib/current-person";
import { readAsked, type Asked } from "@/lib/data/share/asked";
import type { Person } from "@/lib/domain/people/person";
import { take, takeWithNewAccount, takeWithNewOrganisation } from "./save";

/** Whoever has the link may see it and take it. It is taken by a button only: mail programs open links to look at them. */
export default async function AskedPage({ params }: PageProps<"/asked/[token]">) {
  const { token } = await params;
  const person = await currentPerson();
  const asked = await readAsked(person, token);
  if (!asked || asked.state !== "open" || asked.takenBy) return <DeadRequest asked={asked} />;
  return (
    <TwoThirds>
      <PageTitle title={`${asked.commissioner.name} asks for your assessment`} />
      <AskedIntro asked={asked} />
      <WayIn asked={asked} person={person} token={token} />
    </TwoThirds>
  );
}

function WayIn({ asked, person, token }: { asked: Asked; person: Person | null; token: string }) {
  const path = `/asked/${token}`;
  const ids = { path, token };
  const signIn = `/sign-in?next=${encodeURIComponent(path)}`;
  const { email, mine } = asked;
  if (person && mine.length > 0)
    return (
      <>
        <SaveForm save={take.bind(null, ids)} submit="Take this request">
          <RadiosField
            name="reference"
            legend="Which organisation is asked?"
            value={mine.length === 1 ? mine[0]!.reference : undefined}
            options={mine.map(({ reference, name }) => ({ value: reference, label: name }))}
          />
        </SaveForm>
        <p>
          Another one? <TextLink href="/organisations/new">Register it</TextLink>, then open this link again.
        </p>
      </>
    );
  if (person)
    return (
      <>
        <h2>Register your organisation</h2>
        <p>
          You are signed in as <strong className="tw:wrap-anywhere">{person.email}</strong> and lead no
          organisation here. If yours is registered, ask somebody who leads it to open this link. Otherwise
          register it now.
        </p>
        <SaveForm save={takeWithNewOrganisation.bind(null, ids)} submit="Register and continue">
          <NewOrganisationFields />
        </SaveForm>
      </>
    );
  return (
    <>
      <p>
        If you have an account, <TextLink href={signIn}>sign in</TextLink>, and this page comes back.
      </p>
      {asked.hasAccount ? (
        <p>
          The address <strong className="tw:wrap-anywhere">{email}</strong> has an account.{" "}
          <TextLink href="/reset-password">Reset its password</TextLink> if you have forgotten it.
        </p>
      ) : (
        <>
          <h2>Register</h2>
          <p>
            Your email address is <strong className="tw:wrap-anywhere">{email}</strong>. Choose a name and a
            password for your account, and register your organisation.
          </p>
          <SaveForm save={takeWithNewAccount.bind(null, { token })} submit="Register and continue">
            <NewAccountFields email={email} />
            <NewOrganisationFields />
          </SaveForm>
        </>
      )}
    </>
  );
}
