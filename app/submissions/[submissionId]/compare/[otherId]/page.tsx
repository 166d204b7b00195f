import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { StatusTag } from "@/components/state/status-tag";
import { DifferenceTable } from "@/components/submission/difference-table";
import { OtherVersions } from "@/components/submission/other-versions";
import { requirePerson } from "@/lib/current-person";
import { readComparison } from "@/lib/data/submission/comparison";
import type { Submission } from "@/lib/data/submission/submissions";
import { getCatalogue } from "@/lib/domain/catalogue";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { compareSubmissions } from "@/lib/domain/submission/compare";
import { groupDifferences } from "@/lib/domain/submission/group-differences";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { orNotFound } from "@/lib/forms/or-not-found";

/** More would make a page that nobody reads; the file has all of them. */
const MOST_SHOWN = 500;

export default async function ComparePage({
  params,
}: PageProps<"/submissions/[submissionId]/compare/[otherId]">) {
  const { submissionId, otherId } = await params;
  const path = `/submissions/${submissionId}/compare/${otherId}`;
  const person = await requirePerson(path);
  const { before, after } = await orNotFound(readComparison(person, submissionId, otherId));
  const { organisation, product, catalogueVersion } = after.content;
  const differences = groupDifferences(compareSubmissions(before.content, after.content));
  const catalogues = [catalogueVersion, before.content.catalogueVersion].map(getCatalogue);
  const titleOf = (id: string) =>
    catalogues.map((catalogue) => catalogue.requirement(id)?.title).find((title) => title) ?? "";
  const title = `What changed from version ${before.content.number} to ${after.content.number}`;
  return (
    <>
      <BackLink href={`/submissions/${after.id}`}>Back to version {after.content.number}</BackLink>
      <PageTitle title={`${title}: ${product?.name ?? organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">
          {organisation.name}: {subjectInWords(product?.name ?? null)}
        </span>
        {title}
      </h1>
      <SummaryList rows={[versionRow(before), versionRow(after)]} />
      {differences.length === 0 ? (
        <p>Both versions say the same.</p>
      ) : (
        <>
          <p className="app-screen-only">
            <TextLink href={`${path}/differences.csv`}>Download the differences as a CSV file</TextLink>
          </p>
          {differences.length > MOST_SHOWN && (
            <p>
              These are the first {MOST_SHOWN} of {differences.length} differences. The CSV file has all of
              them.
            </p>
          )}
          <DifferenceTable
            before={`Version ${before.content.number}`}
            after={`Version ${after.content.number}`}
            differences={differences.slice(0, MOST_SHOWN)}
            titleOf={titleOf}
            product={product?.name}
          />
        </>
      )}
      <OtherVersions from={after} but={before.id} />
    </>
  );
}

const versionRow = ({ id, at, content, withdrawal }: Submission) => ({
  key: `Version ${content.number}`,
  value: (
    <>
      <TextLink href={`/submissions/${id}`}>
        {`Declared on ${dateInWords(dayInEngland(at))} by ${content.declaration.name}`}
      </TextLink>
      <span className="app-line">
        <StatusTag status={content.standing.status} />
      </span>
      {withdrawal && (
        <span className="app-line">Withdrawn on {dateInWords(dayInEngland(withdrawal.at))}</span>
      )}
    </>
  ),
});
