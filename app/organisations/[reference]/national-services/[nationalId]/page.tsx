import { SaveForm } from "@/components/form/save-form";
import { SelectField } from "@/components/form/select-field";
import { ServicesFound } from "@/components/migration/services-found";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listLinkable } from "@/lib/data/register/national-services";
import { findNational } from "@/lib/domain/national-services/national-list";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";
import { save } from "./save";

export default async function LinkNationalPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/national-services/[nationalId]">) {
  const { reference, nationalId } = await params;
  const list = `/organisations/${reference}/national-services`;
  const path = `${list}/${nationalId}`;
  const person = await requirePerson(path);
  const query = await searchParams;
  const { search } = registerQuery.parse(query);
  const { services, total } = await orNotFound(listLinkable(person, reference, search));
  const national = findNational(nationalId);
  if (!national) pageNotFound();
  const title = `Which of your services is ${national.name}?`;
  return (
    <>
      <BackLink href={list} />
      <TwoThirds>
        {services.length === 0 && <PageTitle title={title} />}
        <h1>{title}</h1>
        <p>What you recorded about the service stays, and it keeps its name.</p>
        <ServicesFound
          path={path}
          search={search}
          listed={services.length}
          total={total}
          none="There is no service in the register that could be chosen."
        />
        {services.length > 0 && (
          <SaveForm
            save={save.bind(null, { path, reference, nationalId })}
            title={title}
            submit="Link it"
            initial={await keptForm(person, path, query)}
          >
            <SelectField
              name="serviceId"
              label="Service"
              empty="Choose a service"
              options={services.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </SaveForm>
        )}
      </TwoThirds>
    </>
  );
}
