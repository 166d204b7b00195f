import { SaveForm } from "@/components/form/save-form";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ServiceFields } from "@/components/register/service-fields";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { can } from "@/lib/domain/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function NewServicePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/services/new">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/services/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "register:edit")) pageNotFound();
  return (
    <>
      <OrganisationNav organisation={organisation} part="services" />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, reference })}
          title="Add a service"
          submit="Save"
          submits={[{ name: "then", value: "another", label: "Save and add another", secondary: true }]}
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>
            <span className="nhsuk-caption-l">{organisation.name}</span>
            Add a service
          </h1>
          <ServiceFields />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
