import { AddForm } from "@/components/form/add-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { ConnectionFields } from "@/components/register/connection-fields";
import { requirePerson } from "@/lib/current-person";
import { readConnection } from "@/lib/data/register/connections";
import { readSite } from "@/lib/data/register/sites";
import { can } from "@/lib/domain/people/permissions";
import { justAdded } from "@/lib/forms/just-added";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

const TITLE = "Add a connection";

export default async function NewConnectionPage({
  params,
  searchParams,
}: PageProps<"/sites/[siteId]/connections/new">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}/connections/new`;
  const person = await requirePerson(path);
  const site = await orNotFound(readSite(person, siteId));
  if (!can(site.organisation.role, "register:edit")) pageNotFound();
  const query = await searchParams;
  const added = await justAdded(query["added"], (id) => readConnection(person, id));
  return (
    <>
      <BackLink href={`/sites/${siteId}`}>Back to {site.name}</BackLink>
      <TwoThirds>
        <AddForm
          save={save.bind(null, { path, siteId })}
          title={TITLE}
          initial={await keptForm(person, path, query)}
          added={added}
        >
          <h1>
            <span className="nhsuk-caption-l">{site.name}</span>
            {TITLE}
          </h1>
          <p>Save what you know. You can add the rest later.</p>
          <ConnectionFields />
        </AddForm>
      </TwoThirds>
    </>
  );
}
