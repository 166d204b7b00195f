import { AddRowPage } from "@/components/register/add-row-page";
import { SiteFields } from "@/components/register/site-fields";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { readSite } from "@/lib/data/register/sites";
import { can } from "@/lib/domain/people/permissions";
import { justAdded } from "@/lib/forms/just-added";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewSitePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/sites/new">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/sites/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "register:edit")) pageNotFound();
  const query = await searchParams;
  return (
    <AddRowPage
      added={await justAdded(query["added"], (id) => readSite(person, id))}
      what="site"
      organisation={organisation}
      save={save.bind(null, { path, reference })}
      initial={await keptForm(person, path, query)}
    >
      <SiteFields />
    </AddRowPage>
  );
}
