import { z } from "zod";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { InvitationTable } from "@/components/people/invitation-table";
import { MemberTable } from "@/components/people/member-table";
import { RoleTable } from "@/components/people/role-table";
import { requirePerson } from "@/lib/current-person";
import { formerMemberName } from "@/lib/data/people/former-members";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listInvitations, listPeople } from "@/lib/data/people/people-of";
import { rolesIn } from "@/lib/domain/register/commissioning";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";

const querySchema = z.object({
  done: z.enum(["role", "withdrawn"]).optional().catch(undefined),
  removed: z.uuid().optional().catch(undefined),
  returned: z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined),
});

const DONE = {
  role: "The role is changed.",
  withdrawn: "The invitation is withdrawn. Its link does not work any more.",
};

export default async function PeoplePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/people">) {
  const { reference } = await params;
  const { done, removed, returned = 0 } = querySchema.parse(await searchParams);
  const path = `/organisations/${reference}/people`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const [members, invitations] = await orNotFound(
    Promise.all([listPeople(person, reference), listInvitations(person, reference)]),
  );
  const gone = removed && (await formerMemberName(person, reference, removed));
  const says = gone ? `${gone} is removed and has no access any more.` : done && DONE[done];
  const mayEdit = can(organisation.role, "people:edit");
  return (
    <>
      <OrganisationNav organisation={organisation} part="people" />
      <PageTitle title={`People of ${organisation.name}`} />
      {says && (
        <NotificationBanner success>
          {says} {returned > 0 && handedBack(returned)}
        </NotificationBanner>
      )}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        People
      </h1>
      {mayEdit && <ButtonLink href={`${path}/new`}>Invite somebody</ButtonLink>}
      <MemberTable members={members} path={path} linked={(id) => mayEdit || id === person.id} />
      {invitations.length > 0 && <InvitationTable invitations={invitations} path={`${path}/invitations`} />}
      <RoleTable roles={rolesIn(organisation.profile)} />
    </>
  );
}

const handedBack = (count: number) =>
  count === 1
    ? "One assignment is nobody’s again. Give it to somebody else."
    : `${count} assignments are nobody’s again. Give them to somebody else.`;
