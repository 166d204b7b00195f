import { EvidenceFilters } from "@/components/evidence/evidence-filters";
import { EvidenceTable } from "@/components/evidence/evidence-table";
import { placeOptions } from "@/components/evidence/place-options";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { listEvidence, listPlaces } from "@/lib/data/evidence/evidence-list";
import { readOrganisation } from "@/lib/data/people/organisations";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { evidenceQuery } from "@/lib/forms/evidence/evidence-query";
import { orNotFound } from "@/lib/forms/or-not-found";
import { withoutEmpty } from "@/lib/forms/without-empty";

export default async function EvidencePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/evidence">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/evidence`;
  const person = await requirePerson(path);
  const search = await searchParams;
  const asked = evidenceQuery.parse(search);
  const [organisation, { rows, hasPrevious, hasNext }, places] = await orNotFound(
    Promise.all([
      readOrganisation(person, reference),
      listEvidence(person, reference, asked),
      listPlaces(person, reference),
    ]),
  );
  const { after, before, ...narrowing } = asked;
  const narrowed = Object.values(narrowing).some(Boolean);
  const page = (key: "after" | "before", id?: string) =>
    `${path}?${new URLSearchParams({ ...withoutEmpty(narrowing), ...(id && { [key]: id }) })}`;
  return (
    <>
      <OrganisationNav organisation={organisation} part="evidence" />
      <PageTitle title={`Evidence of ${organisation.name}`} />
      {search["deleted"] === "1" && <NotificationBanner success>The evidence is deleted.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Evidence
      </h1>
      <p>What proves your answers. One piece can speak for many requirements, in every assessment.</p>
      {can(organisation.role, "evidence:edit") && <ButtonLink href={`${path}/new`}>Add evidence</ButtonLink>}
      {(rows.length > 0 || narrowed || after || before) && (
        <EvidenceFilters path={path} asked={narrowing} places={placeOptions(organisation.name, places)} />
      )}
      {narrowed && (
        <p className="app-screen-only">
          <TextLink href={path}>Show all evidence</TextLink>
        </p>
      )}
      {rows.length > 0 ? (
        <EvidenceTable caption="Added last, first" items={rows} today={today()} />
      ) : (
        <p>{narrowed || after || before ? "Nothing matches what you asked for." : NOTHING_YET}</p>
      )}
      <Pagination
        previous={hasPrevious ? { href: page("before", rows[0]?.id), text: "Newer evidence" } : undefined}
        next={hasNext ? { href: page("after", rows.at(-1)?.id), text: "Older evidence" } : undefined}
      />
    </>
  );
}

const NOTHING_YET =
  "There is none yet. Add a file, a link, a note or a certificate, or open a requirement: it says what good evidence is.";
