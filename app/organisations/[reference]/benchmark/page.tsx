import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { StandingTag } from "@/components/portfolio/standing-tag";
import { requirePerson } from "@/lib/current-person";
import { readBenchmark } from "@/lib/data/people/organisation-progress";
import { readOrganisation } from "@/lib/data/people/organisations";
import { monthInWords } from "@/lib/domain/portfolio/months";
import { FEWEST, SMALLEST_COHORT } from "@/lib/domain/portfolio/publish";
import { STANDINGS } from "@/lib/domain/portfolio/standings";
import { typeInWords } from "@/lib/domain/portfolio/type-in-words";
import { orNotFound } from "@/lib/forms/or-not-found";

const TITLE = "Organisations like yours";

export default async function BenchmarkPage({ params }: PageProps<"/organisations/[reference]/benchmark">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/benchmark`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { type, month, counts, medianIndex } = await readBenchmark(person, reference);
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
          Where organisations of the type “{typeInWords(type)}” stood at the end of {monthInWords(month)}.
        </p>
        {counts ? (
          <>
            <Table
              caption="Organisations of the same type by status"
              captionSize="s"
              head={["Status", { text: "About how many", numeric: true }]}
              rows={STANDINGS.map((standing) => ({
                key: standing,
                cells: [
                  <StandingTag key="status" standing={standing} />,
                  counts[standing]?.toLocaleString("en-GB") ?? `Fewer than ${FEWEST}`,
                ],
              }))}
            />
            <p>
              {medianIndex === null
                ? "Too few of them have a mandatory index to give its middle."
                : `Half of those with a mandatory index had about ${medianIndex} or more.`}
            </p>
          </>
        ) : (
          <p>There are too few of them here to compare with: fewer than {SMALLEST_COHORT} were registered.</p>
        )}
        <p>
          So that nobody can be found in these figures, counts are rounded to the nearest 5, fewer than{" "}
          {FEWEST} are not told apart from none, no total is given, and they change once a month.
        </p>
      </TwoThirds>
    </>
  );
}
