import { z } from "zod";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { RequestTable } from "@/components/share/request-table";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listReceivedRequests, listSentRequests } from "@/lib/data/share/requests";
import { isCommissioning } from "@/lib/domain/register/commissioning";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";

const querySchema = z.object({ done: z.literal("withdrawn").optional().catch(undefined) });

export default async function RequestsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/requests">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/requests`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const asks = isCommissioning(organisation.profile) && can(organisation.role, "review:read");
  const received = await orNotFound(listReceivedRequests(person, reference));
  const sent = asks ? await orNotFound(listSentRequests(person, reference)) : [];
  const { done } = querySchema.parse(await searchParams);
  return (
    <>
      <OrganisationNav organisation={organisation} part="requests" />
      <PageTitle title={`Requests, ${organisation.name}`} />
      {done && (
        <NotificationBanner success>
          The request is withdrawn. Its link does not work any more.
        </NotificationBanner>
      )}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Requests
      </h1>
      {asks && (
        <>
          <h2>What we asked for</h2>
          {can(organisation.role, "request:send") && (
            <ButtonLink href={`${path}/new`}>Ask for an assessment</ButtonLink>
          )}
          {sent.length === 0 ? (
            <p>We have asked nobody yet.</p>
          ) : (
            <RequestTable
              caption="Requests that we sent, newest first"
              party="Asked"
              requests={sent.map((request) => ({
                ...request,
                name: request.organisation?.name ?? request.email!,
              }))}
            />
          )}
        </>
      )}
      <h2>What others asked us for</h2>
      {received.length === 0 ? (
        <p>
          Nobody has asked us for an assessment. A request that another organisation sends to our ODS code
          appears here.
        </p>
      ) : (
        <RequestTable
          caption="Requests to us, newest first"
          party="Asked by"
          requests={received.map((request) => ({ ...request, name: request.commissioner.name }))}
        />
      )}
    </>
  );
}
