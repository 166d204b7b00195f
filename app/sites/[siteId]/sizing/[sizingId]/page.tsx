import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { InsetText } from "@/components/nhs/inset-text";
import { PageTitle } from "@/components/nhs/page-title";
import { SizingBody } from "@/components/sizing/sizing-body";
import { requirePerson } from "@/lib/current-person";
import { readKeptSizing } from "@/lib/data/evidence/kept-sizings";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import "../sizing.css";

export default async function KeptSizingPage({ params }: PageProps<"/sites/[siteId]/sizing/[sizingId]">) {
  const { siteId, sizingId } = await params;
  const path = `/sites/${siteId}/sizing/${sizingId}`;
  const person = await requirePerson(path);
  const { site, keptAt, keptBy, inputs, sizing } = await orNotFound(readKeptSizing(person, siteId, sizingId));
  const title = `Calculation kept on ${momentInWords(keptAt)}`;
  return (
    <>
      <BackLink href={`/sites/${siteId}/sizing`} />
      <PageTitle title={`${title}: ${site.name}`} />
      <h1>
        <span className="nhsuk-caption-l">
          {site.name}, {site.organisation.name}
        </span>
        {title}
      </h1>
      <InsetText>
        <p>{keptBy} kept this as evidence. It shows the registers as they were then, and does not change.</p>
      </InsetText>
      <SizingBody siteId={siteId} sizing={sizing} inputs={inputs} />
      {can(site.organisation.role, "evidence:edit") && (
        <div className="app-screen-only">
          <h2>Use it as evidence</h2>
          <p>In the library it can speak for requirements, such as enough bandwidth at each site.</p>
          <SaveForm save={save.bind(null, { path, siteId, sizingId })} submit="Use as evidence" />
        </div>
      )}
    </>
  );
}
