import { SaveForm } from "@/components/form/save-form";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { SiteFields } from "@/components/register/site-fields";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { can } from "@/lib/domain/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function NewSitePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/sites/new">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/sites/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "register:edit")) pageNotFound();
  return (
    <>
      <OrganisationNav organisation={organisation} part="sites" />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, reference })}
          title="Add a site"
          submit="Save"
          submits={[{ name: "then", value: "another", label: "Save and add another", secondary: true }]}
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>
            <span className="nhsuk-caption-l">{organisation.name}</span>
            Add a site
          </h1>
          <SiteFields />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
