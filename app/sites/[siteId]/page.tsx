import { FactList } from "@/components/register/fact-list";
import { RowPage } from "@/components/register/row-page";
import { SiteAnswers } from "@/components/register/site-answers";
import { SiteConnections } from "@/components/register/site-connections";
import { SizingLinks } from "@/components/sizing/sizing-links";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { listConnections, readConnection } from "@/lib/data/register/connections";
import { currentAssessment } from "@/lib/data/people/organisations";
import { readSite } from "@/lib/data/register/sites";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { siteQuestions } from "@/lib/domain/register/register-questions";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { justAdded } from "@/lib/forms/just-added";
import { justSaved } from "@/lib/forms/just-saved";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function SitePage({ params, searchParams }: PageProps<"/sites/[siteId]">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}`;
  const person = await requirePerson(path);
  const site = await orNotFound(readSite(person, siteId));
  const archived = site.archivedAt !== null;
  const query = await searchParams;
  const added = await justAdded(query["added"], (id) => readConnection(person, id));
  const mayEdit = can(site.organisation.role, "register:edit");
  return (
    <RowPage
      what="site"
      row={site}
      saved={justSaved(query) ? site.name : added}
      save={save.bind(null, { path, siteId, to: archived ? "restore" : "archive" })}
      wide={
        <>
          <SizingLinks site={site} part="site" />
          <SiteConnections
            site={site}
            connections={await listConnections(person, siteId)}
            today={today()}
            add={mayEdit && !archived ? `${path}/connections/new` : undefined}
          />
          {!archived && <SiteAnswers siteId={siteId} assessment={await scored(person, site.organisation)} />}
        </>
      }
    >
      <h2>About this site</h2>
      <FactList
        columns={[
          { key: "Name", value: site.name, field: "name" },
          { key: "ODS site code", value: site.odsSiteCode, field: "odsSiteCode" },
        ]}
        questions={siteQuestions}
        facts={{ ...site.profile, ...site.details }}
        edit={mayEdit ? `${path}/edit` : undefined}
      />
    </RowPage>
  );
}

async function scored(person: Person, { reference }: { reference: string }) {
  const id = await currentAssessment(person, reference);
  if (!id) return null;
  const assessment = await readAssessment(person, id);
  const catalogue = getCatalogue(assessment.catalogueVersion);
  return { id, catalogue, outcomes: scoreAssessment(catalogue, toAssessed(assessment, today())).outcomes };
}
