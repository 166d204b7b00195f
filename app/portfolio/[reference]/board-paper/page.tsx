import "@/app/assessments/[assessmentId]/report/report.css";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { PaperDownloads } from "@/components/report/paper-downloads";
import { PaperView } from "@/components/report/paper-view";
import { requirePerson } from "@/lib/current-person";
import { readPortfolioPaper } from "@/lib/data/portfolio/portfolio-paper";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { orNotFound } from "@/lib/forms/or-not-found";
import { portfolioPaper } from "@/lib/reports/board/portfolio-paper";

export default async function PortfolioPaperPage({
  params,
}: PageProps<"/portfolio/[reference]/board-paper">) {
  const { reference } = await params;
  const path = `/portfolio/${reference}/board-paper`;
  const person = await requirePerson(path);
  const source = await orNotFound(readPortfolioPaper(person, reference));
  const { portfolio, figures } = source;
  return (
    <>
      <Breadcrumb
        items={[
          { href: "/portfolio", text: "Portfolios" },
          { href: `/portfolio/${reference}`, text: portfolio.name },
        ]}
      />
      <PageTitle title={`Paper for the board: ${portfolio.name}`} />
      {figures.members > 0 ? (
        <>
          <PaperDownloads path={path} />
          <PaperView paper={portfolioPaper(getCatalogue(latestVersion), source)} />
        </>
      ) : (
        <>
          <h1>Paper for the board</h1>
          <p>There is nothing to report yet: this portfolio is empty.</p>
        </>
      )}
    </>
  );
}
