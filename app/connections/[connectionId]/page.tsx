import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { ArchiveRow } from "@/components/register/archive-row";
import { ArchivedTag } from "@/components/register/archived-tag";
import { FactList } from "@/components/register/fact-list";
import { requirePerson } from "@/lib/current-person";
import { readConnection } from "@/lib/data/register/connections";
import { can } from "@/lib/domain/people/permissions";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function ConnectionPage({
  params,
  searchParams,
}: PageProps<"/connections/[connectionId]">) {
  const { connectionId } = await params;
  const path = `/connections/${connectionId}`;
  const person = await requirePerson(path);
  const connection = await orNotFound(readConnection(person, connectionId));
  const { name, details, site, siteId, organisation } = connection;
  const mayEdit = can(organisation.role, "register:edit");
  const archived = connection.archivedAt !== null;
  const ids = { path, connectionId, to: archived ? "restore" : "archive" };
  return (
    <>
      <BackLink href={`/sites/${siteId}`}>Back to {site.name}</BackLink>
      <TwoThirds>
        <PageTitle title={name} />
        {justSaved(await searchParams) && <NotificationBanner success>{name} is saved.</NotificationBanner>}
        <h1>
          <span className="nhsuk-caption-l">Connection of {site.name}</span>
          {name}
        </h1>
        {archived && <ArchivedTag />}
        <FactList
          columns={[{ key: "Name or circuit reference", value: name, field: "name" }]}
          questions={registerQuestions.connection}
          facts={details}
          edit={mayEdit ? `${path}/edit` : undefined}
        />
        {mayEdit && <ArchiveRow what="connection" archived={archived} save={save.bind(null, ids)} />}
      </TwoThirds>
    </>
  );
}
