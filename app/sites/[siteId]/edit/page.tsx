import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { SiteFields } from "@/components/register/site-fields";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readSite } from "@/lib/data/sites";
import { can } from "@/lib/domain/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function EditSitePage({ params, searchParams }: PageProps<"/sites/[siteId]/edit">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}/edit`;
  const person = await requirePerson(path);
  const site = await orNotFound(readSite(person, siteId));
  if (!can(site.organisation.role, "register:edit")) pageNotFound();
  return (
    <>
      <BackLink href={`/sites/${siteId}`} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, siteId })}
          title={`Change ${site.name}`}
          submit="Save"
          initial={await keptForm(person, path, await searchParams)}
        >
          <HiddenField name="opened" value={String(site.version)} />
          <h1>Change {site.name}</h1>
          <SiteFields site={site} />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
