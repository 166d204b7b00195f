import { AddRowPage } from "@/components/register/add-row-page";
import { ServiceFields } from "@/components/register/service-fields";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { readService } from "@/lib/data/register/services";
import { can } from "@/lib/domain/people/permissions";
import { justAdded } from "@/lib/forms/just-added";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewServicePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/services/new">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/services/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "register:edit")) pageNotFound();
  const query = await searchParams;
  return (
    <AddRowPage
      added={await justAdded(query["added"], (id) => readService(person, id))}
      what="service"
      organisation={organisation}
      save={save.bind(null, { path, reference })}
      initial={await keptForm(person, path, query)}
    >
      <ServiceFields />
    </AddRowPage>
  );
}
