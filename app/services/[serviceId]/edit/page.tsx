import { ChangeRowPage } from "@/components/register/change-row-page";
import { ServiceFields } from "@/components/register/service-fields";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/register/services";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

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
    <ChangeRowPage
      row={service}
      back={`/services/${serviceId}`}
      save={save.bind(null, { path, serviceId })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <ServiceFields service={service} />
    </ChangeRowPage>
  );
}
