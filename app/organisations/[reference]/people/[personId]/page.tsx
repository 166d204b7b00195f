import { RadiosField } from "@/components/form/radios-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { EndMembership } from "@/components/people/end-membership";
import { roleOptions } from "@/components/people/role-options";
import { requirePerson } from "@/lib/current-person";
import { readMember } from "@/lib/data/people/people-of";
import type { Facts } from "@/lib/domain/assessment/answer";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { rolesIn } from "@/lib/domain/register/commissioning";
import { can } from "@/lib/domain/people/permissions";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function MemberPage({
  params,
}: PageProps<"/organisations/[reference]/people/[personId]">) {
  const { reference, personId } = await params;
  const path = `/organisations/${reference}/people/${personId}`;
  const person = await requirePerson(path);
  const { member, isOwn, mayChange, organisation } = await orNotFound(
    readMember(person, reference, personId),
  );
  const title = `${member.name}, ${organisation.name}`;
  return (
    <>
      {can(organisation.role, "organisation:read") ? (
        <OrganisationNav organisation={organisation} part="people" />
      ) : (
        <BackLink href="/organisations" />
      )}
      <TwoThirds>
        {!mayChange && <PageTitle title={title} />}
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          {member.name}
        </h1>
        <SummaryList
          rows={[
            { key: "Email address", value: <span className="tw:wrap-anywhere">{member.email}</span> },
            { key: "Role", value: `${ROLE_WORDS[member.role].name}. ${ROLE_WORDS[member.role].is}` },
            { key: "Since", value: dateInWords(dayInEngland(member.since)) },
            { key: "Open assignments", value: member.openAssignments || "None" },
          ]}
        />
        {mayChange && (
          <SaveForm
            title={title}
            save={save.bind(null, { path, reference, personId })}
            submit="Save the role"
          >
            <RadiosField
              name="role"
              legend="Change the role"
              options={roleOptions(rolesIn(organisation.profile as Facts))}
              value={member.role}
            />
          </SaveForm>
        )}
        <EndMembership isOwn={isOwn} name={member.name} href={`${path}/removal`} />
      </TwoThirds>
    </>
  );
}
