import { AddForm } from "@/components/form/add-form";
import { SelectField } from "@/components/form/select-field";
import { DependencyFields } from "@/components/migration/dependency-fields";
import { ServicesFound } from "@/components/migration/services-found";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listNeedable } from "@/lib/data/register/dependencies";
import { readService } from "@/lib/data/register/services";
import { justAdded } from "@/lib/forms/just-added";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";
import { save } from "./save";

export default async function NewDependencyPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/dependencies/new">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}/dependencies/new`;
  const person = await requirePerson(path);
  const query = await searchParams;
  const { search } = registerQuery.parse(query);
  const { service, services, total } = await orNotFound(listNeedable(person, serviceId, search));
  const added = await justAdded(query["added"], (id) => readService(person, id));
  const title = `Add a service that ${service.name} needs`;
  return (
    <>
      <BackLink href={`/services/${serviceId}/dependencies`} />
      <TwoThirds>
        {services.length === 0 && <PageTitle title={title} />}
        {added && <NotificationBanner success>{added} is saved.</NotificationBanner>}
        <h1>{title}</h1>
        <ServicesFound
          path={path}
          search={search}
          listed={services.length}
          total={total}
          none="There is no other service in the register that it does not need already."
        />
        {services.length > 0 && (
          <AddForm
            save={save.bind(null, { path, serviceId })}
            title={title}
            initial={await keptForm(person, path, query)}
          >
            <SelectField
              name="needsId"
              label="Which service does it need?"
              size="m"
              empty="Choose a service"
              options={services.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <DependencyFields />
          </AddForm>
        )}
      </TwoThirds>
    </>
  );
}
