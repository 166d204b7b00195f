import { ChangeRowPage } from "@/components/register/change-row-page";
import { SiteFields } from "@/components/register/site-fields";
import { requirePerson } from "@/lib/current-person";
import { listConnections } from "@/lib/data/register/connections";
import { readSite } from "@/lib/data/register/sites";
import { can } from "@/lib/domain/people/permissions";
import { proposeSiteFact } from "@/lib/domain/proposals/propose-site-fact";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function EditSitePage({ params, searchParams }: PageProps<"/sites/[siteId]/edit">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}/edit`;
  const person = await requirePerson(path);
  const site = await orNotFound(readSite(person, siteId));
  if (!can(site.organisation.role, "register:edit")) pageNotFound();
  const connections = (await listConnections(person, siteId)).filter(({ archivedAt }) => archivedAt === null);
  return (
    <ChangeRowPage
      row={site}
      back={`/sites/${siteId}`}
      save={save.bind(null, { path, siteId })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <SiteFields site={site} proposed={(question) => proposeSiteFact(question, { ...site, connections })} />
    </ChangeRowPage>
  );
}
