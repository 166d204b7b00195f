import { FactList } from "@/components/register/fact-list";
import { RowPage } from "@/components/register/row-page";
import { requirePerson } from "@/lib/current-person";
import { readSite } from "@/lib/data/sites";
import { can } from "@/lib/domain/permissions";
import { siteQuestions } from "@/lib/domain/register-questions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function SitePage({ params }: PageProps<"/sites/[siteId]">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}`;
  const person = await requirePerson(path);
  const site = await orNotFound(readSite(person, siteId));
  return (
    <RowPage
      what="site"
      row={site}
      save={save.bind(null, { path, siteId, to: site.archivedAt ? "restore" : "archive" })}
    >
      <FactList
        columns={[
          { key: "Name", value: site.name, field: "name" },
          { key: "ODS site code", value: site.odsSiteCode, field: "odsSiteCode" },
        ]}
        questions={siteQuestions}
        facts={{ ...site.profile, ...site.details }}
        edit={can(site.organisation.role, "register:edit") ? `${path}/edit` : undefined}
      />
    </RowPage>
  );
}
