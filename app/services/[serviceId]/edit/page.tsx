import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { ServiceFields } from "@/components/register/service-fields";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/services";
import { can } from "@/lib/domain/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function EditServicePage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/edit">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}/edit`;
  const person = await requirePerson(path);
  const service = await orNotFound(readService(person, serviceId));
  if (!can(service.organisation.role, "register:edit")) pageNotFound();
  return (
    <>
      <BackLink href={`/services/${serviceId}`} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, serviceId })}
          title={`Change ${service.name}`}
          submit="Save"
          initial={await keptForm(person, path, await searchParams)}
        >
          <HiddenField name="opened" value={String(service.version)} />
          <h1>Change {service.name}</h1>
          <ServiceFields service={service} />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
