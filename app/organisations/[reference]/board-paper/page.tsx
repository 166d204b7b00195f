import "@/app/assessments/[assessmentId]/report/report.css";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { PaperDownloads } from "@/components/report/paper-downloads";
import { PaperView } from "@/components/report/paper-view";
import { requirePerson } from "@/lib/current-person";
import { orNotFound } from "@/lib/forms/or-not-found";
import { readBoardPaper } from "./read-board-paper";

export default async function BoardPaperPage({
  params,
}: PageProps<"/organisations/[reference]/board-paper">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/board-paper`;
  const person = await requirePerson(path);
  const { organisation, paper } = await orNotFound(readBoardPaper(person, reference));
  return (
    <>
      <PageTitle title={`Paper for the board: ${organisation.name}`} />
      <OrganisationNav organisation={organisation} part="report" />
      {paper ? (
        <>
          <PaperDownloads path={path} />
          <PaperView paper={paper} />
        </>
      ) : (
        <>
          <h1>Paper for the board</h1>
          <p>
            There is nothing to report yet. Start your assessment on the{" "}
            <TextLink href={`/organisations/${reference}`}>overview</TextLink>.
          </p>
        </>
      )}
    </>
  );
}
