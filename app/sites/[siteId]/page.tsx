import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import { Tag } from "@/components/nhs/tag";
import { FactList } from "@/components/register/fact-list";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readSite } from "@/lib/data/sites";
import { can } from "@/lib/domain/permissions";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function SitePage({ params }: PageProps<"/sites/[siteId]">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}`;
  const person = await requirePerson(path);
  const site = await orNotFound(readSite(person, siteId));
  const mayEdit = can(site.organisation.role, "register:edit");
  const archived = site.archivedAt !== null;
  return (
    <>
      <OrganisationNav organisation={site.organisation} part="sites" />
      <TwoThirds>
        <PageTitle title={site.name} />
        <h1>
          <span className="nhsuk-caption-l">Site of {site.organisation.name}</span>
          {site.name}
        </h1>
        {archived && (
          <p>
            <Tag colour="grey">Archived</Tag>
          </p>
        )}
        <FactList
          columns={[
            { key: "Name", value: site.name, field: "name" },
            { key: "ODS site code", value: site.odsSiteCode, field: "odsSiteCode" },
          ]}
          questions={profileQuestions.site}
          facts={site.profile}
          edit={mayEdit ? `${path}/edit` : undefined}
        />
        {mayEdit && (
          <>
            <h2>{archived ? "Restore this site" : "Archive this site"}</h2>
            <p>
              {archived
                ? "It counts in your assessment again, with the answers it had."
                : "It no longer counts in your assessment. Its answers are kept, and you can restore it."}
            </p>
            <SaveForm
              save={save.bind(null, { path, siteId, to: archived ? "restore" : "archive" })}
              submit={archived ? "Restore" : "Archive"}
            />
          </>
        )}
      </TwoThirds>
    </>
  );
}
