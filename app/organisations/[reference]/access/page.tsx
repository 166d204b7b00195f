import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAccess } from "@/lib/data/people/former-members";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { orNotFound } from "@/lib/forms/or-not-found";

/** Where whoever belonged to an organisation once is led from its pages. */
export default async function AccessPage({ params }: PageProps<"/organisations/[reference]/access">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/access`;
  const person = await requirePerson(path);
  const { name, role, left } = await orNotFound(readAccess(person, reference));
  const title = role ? `Your access to ${name}` : `You no longer have access to ${name}`;
  return (
    <TwoThirds>
      <PageTitle title={title} />
      <h1>{title}</h1>
      {role ? (
        <p>
          Your role is {ROLE_WORDS[role].name}. {ROLE_WORDS[role].is}{" "}
          <TextLink href={`/organisations/${reference}/people/${person.id}`}>Your membership</TextLink>
        </p>
      ) : (
        <>
          <p>
            {left ? "You left this organisation." : "Somebody who leads this organisation removed you."} What
            you answered stays there, with your name.
          </p>
          <p>If you still need access, ask somebody who leads it to invite you again.</p>
        </>
      )}
      <ButtonLink href="/organisations">Go to your organisations</ButtonLink>
    </TwoThirds>
  );
}
