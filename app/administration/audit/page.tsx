import { EventList } from "@/components/audit/event-list";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { requirePerson } from "@/lib/current-person";
import { listAllEvents } from "@/lib/data/audit/audit-events";
import { readAuditQuery } from "@/lib/forms/audit/audit-query";
import { orNotFound } from "@/lib/forms/or-not-found";

const PATH = "/administration/audit";
const TITLE = "Who did what";

export default async function AllAuditPage({ searchParams }: PageProps<"/administration/audit">) {
  const person = await requirePerson(PATH);
  const query = readAuditQuery(await searchParams);
  const page = await orNotFound(listAllEvents(person, query.asked, query.before));
  return (
    <>
      <Breadcrumb items={[{ href: "/organisations", text: "Your organisations" }]} />
      <PageTitle title={TITLE} error={Object.keys(query.errors).length > 0} />
      <h1>
        <span className="nhsuk-caption-l">Administration</span>
        {TITLE}
      </h1>
      <p>
        Everything that was done in the portal and in all organisations. Nobody can change or delete this
        record.
      </p>
      <EventList {...page} {...query} path={PATH} ofAll />
    </>
  );
}
