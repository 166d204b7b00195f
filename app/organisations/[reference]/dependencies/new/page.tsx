import { SaveForm } from "@/components/form/save-form";
import { SelectField } from "@/components/form/select-field";
import { FindService } from "@/components/migration/find-service";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listDependencies, MOST_CHOICES } from "@/lib/data/register/dependencies";
import { readOrganisation } from "@/lib/data/people/organisations";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";
import { save } from "./save";

export default async function NewDependencyOfPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/dependencies/new">) {
  const { reference } = await params;
  const list = `/organisations/${reference}/dependencies`;
  const path = `${list}/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "register:edit")) pageNotFound();
  const query = await searchParams;
  const { search } = registerQuery.parse(query);
  const { services } = await listDependencies(person, reference);
  const found = services.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  const title = "Add a dependency";
  return (
    <>
      <BackLink href={list} />
      <TwoThirds>
        {found.length === 0 && <PageTitle title={title} />}
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          {title}
        </h1>
        {services.length > MOST_CHOICES && (
          <FindService path={path} search={search} label="Find the service by name" />
        )}
        {found.length > MOST_CHOICES && (
          <p>
            The list has the first {MOST_CHOICES} of {found.length.toLocaleString("en-GB")} services: find
            yours by a part of its name.
          </p>
        )}
        {found.length === 0 ? (
          <p>{search ? `No service has “${search}” in its name.` : "The register has no service yet."}</p>
        ) : (
          <SaveForm
            save={save.bind(null, { path })}
            title={title}
            submit="Continue"
            initial={await keptForm(person, path, query)}
          >
            <SelectField
              name="serviceId"
              label="Which service needs another?"
              hint="Next you choose what it needs."
              size="m"
              empty="Choose a service"
              options={found.slice(0, MOST_CHOICES).map(({ id, name }) => ({ value: id, label: name }))}
            />
          </SaveForm>
        )}
      </TwoThirds>
    </>
  );
}
