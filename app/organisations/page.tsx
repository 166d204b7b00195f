import { z } from "zod";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { isAdministrator } from "@/lib/data/people/directory";
import { formerOrganisation } from "@/lib/data/people/former-members";
import { listOrganisations } from "@/lib/data/people/organisations";
import { can } from "@/lib/domain/people/permissions";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";

const query = z.object({ left: z.string().optional().catch(undefined) });

export default async function OrganisationsPage({ searchParams }: PageProps<"/organisations">) {
  const person = await requirePerson("/organisations");
  const organisations = await listOrganisations(person);
  const { left } = query.parse(await searchParams);
  const former = left && (await formerOrganisation(person, `/organisations/${left}`));
  const administrator = await isAdministrator(person);
  return (
    <TwoThirds>
      <PageTitle title="Your organisations" />
      {former && <NotificationBanner success>You have left {former.name}.</NotificationBanner>}
      <h1>Your organisations</h1>
      {organisations.length === 0 && (
        <p>
          You do not belong to an organisation yet. Register yours. If a colleague has registered it, ask them
          to invite you.
        </p>
      )}
      <ul className="nhsuk-list nhsuk-list--border">
        {organisations.map(({ reference, name, role }) => (
          <li key={reference}>
            <TextLink href={can(role, "organisation:read") ? `/organisations/${reference}` : "/my-work"}>
              {name}
            </TextLink>
            <span className="app-line">
              {ROLE_WORDS[role].name}.{" "}
              <TextLink href={`/organisations/${reference}/people/${person.id}`} about={`in ${name}`}>
                Your membership
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
      <ButtonLink href="/organisations/new" variant={organisations.length ? "secondary" : undefined}>
        Register an organisation
      </ButtonLink>
      {administrator && (
        <>
          <p>
            <TextLink href="/administration/directory">Directory of organisations</TextLink>
          </p>
          <p>
            <TextLink href="/administration/oversight">Who oversees whom</TextLink>
          </p>
          <p>
            <TextLink href="/administration/audit">Who did what in the portal</TextLink>
          </p>
        </>
      )}
      <p>
        <TextLink href="/account">Your account</TextLink>
      </p>
    </TwoThirds>
  );
}
