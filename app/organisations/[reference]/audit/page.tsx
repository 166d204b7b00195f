import { EventList } from "@/components/audit/event-list";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { listEvents } from "@/lib/data/audit/audit-events";
import { readOrganisation } from "@/lib/data/people/organisations";
import { readAuditQuery } from "@/lib/forms/audit/audit-query";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function AuditPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/audit">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/audit`;
  const person = await requirePerson(path);
  const query = readAuditQuery(await searchParams);
  const page = await orNotFound(listEvents(person, reference, query.asked, query.before));
  const organisation = await orNotFound(readOrganisation(person, reference));
  return (
    <>
      <OrganisationNav organisation={organisation} />
      <PageTitle
        title={`Who did what at ${organisation.name}`}
        error={Object.keys(query.errors).length > 0}
      />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Who did what
      </h1>
      <p>Every change, and every file that somebody took away. Nobody can change or delete this record.</p>
      <EventList {...page} {...query} path={path} />
    </>
  );
}
