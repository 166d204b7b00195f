import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listOverseers } from "@/lib/data/portfolio/oversights";
import { dateInWords } from "@/lib/domain/dates";
import { OVERSIGHT_KINDS } from "@/lib/domain/portfolio/oversight-kinds";
import { orNotFound } from "@/lib/forms/or-not-found";

const TITLE = "Who oversees this organisation";

export default async function OverseersPage({ params }: PageProps<"/organisations/[reference]/overseers">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/overseers`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const overseers = await listOverseers(person, reference);
  return (
    <>
      <OrganisationNav organisation={organisation} />
      <TwoThirds>
        <PageTitle title={`${TITLE}: ${organisation.name}`} />
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          {TITLE}
        </h1>
        <p>
          Whoever oversees you sees where you stand: your status, indices, sections, which requirements fall
          short, how much is late, and what HSCN costs you. They see no answer, no note and no evidence.{" "}
          <TextLink href="/who-sees-what#overseers">All that overseers see</TextLink>. Whoever runs the portal
          sets who oversees whom.
        </p>
        {overseers.length > 0 ? (
          <Table
            caption="Overseen by"
            captionSize="s"
            head={["Organisation", "As", "Since"]}
            rows={overseers.map(({ reference, name, kind, since }) => ({
              key: reference,
              cells: [name, OVERSIGHT_KINDS[kind], since ? dateInWords(since) : "Through another overseer"],
            }))}
          />
        ) : (
          <p>Nobody oversees it.</p>
        )}
      </TwoThirds>
    </>
  );
}
