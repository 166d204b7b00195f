import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { StatusTag } from "@/components/state/status-tag";
import { requirePerson } from "@/lib/current-person";
import { listAssessments } from "@/lib/data/assessment/next-assessment";
import { readOrganisation } from "@/lib/data/people/organisations";
import { assessmentName } from "@/lib/domain/assessment/assessment-name";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function AssessmentsPage({
  params,
}: PageProps<"/organisations/[reference]/assessments">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/assessments`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const assessments = await listAssessments(person, reference);
  const day = (moment: string) => dateInWords(dayInEngland(new Date(moment)));
  return (
    <>
      <OrganisationNav organisation={organisation} part="assessment" />
      <PageTitle title={`Assessments of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Your assessments
      </h1>
      <p>
        An assessment is true for a time. Start the next one each year, or after a large change: it proposes
        the answers of the one before, and you confirm those that are still true.
      </p>
      {assessments.length === 0 ? (
        <p>
          Nobody has started an assessment yet. Begin on the{" "}
          <TextLink href={`/organisations/${reference}`}>overview</TextLink>.
        </p>
      ) : (
        <>
          {can(organisation.role, "assessment:start") && (
            <ButtonLink href={`${path}/new`}>Start the next assessment</ButtonLink>
          )}
          <Table
            caption="Newest first"
            head={["Assessment", "State", "Status", "Answered", "Policy version", "Report"]}
            rows={assessments.map(
              ({ id, number, startedAt, closedAt, status, answered, applicable, catalogueVersion }) => ({
                key: id,
                cells: [
                  <TextLink key="open" href={`/assessments/${id}`}>
                    {assessmentName({ number, startedAt })}
                  </TextLink>,
                  closedAt ? `Closed on ${day(closedAt)}` : "Under way",
                  <StatusTag key="status" status={status} />,
                  `${answered} of ${applicable}`,
                  catalogueVersion,
                  <TextLink key="report" href={`/assessments/${id}/report`} about={`of assessment ${number}`}>
                    Report
                  </TextLink>,
                ],
              }),
            )}
          />
        </>
      )}
    </>
  );
}
