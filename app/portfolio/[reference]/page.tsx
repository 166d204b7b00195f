import "@/app/assessments/[assessmentId]/report/report.css";
import "@/app/portfolio/portfolio.css";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { BoardPanel } from "@/components/portfolio/board-panel";
import { MoveFigures } from "@/components/portfolio/move-figures";
import { OrganisationList } from "@/components/portfolio/organisation-list";
import { PortfolioFilters } from "@/components/portfolio/portfolio-filters";
import { SectionHeat } from "@/components/portfolio/section-heat";
import { SlowestRequirements } from "@/components/portfolio/slowest-requirements";
import { StandingTable } from "@/components/portfolio/standing-table";
import { TrendChart } from "@/components/portfolio/trend-chart";
import { whichInWords } from "@/components/portfolio/which-in-words";
import { requirePerson } from "@/lib/current-person";
import { readPortfolio } from "@/lib/data/portfolio/portfolio";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { memberWords } from "@/lib/domain/portfolio/member-words";
import { orNotFound } from "@/lib/forms/or-not-found";
import { portfolioQuery, splitQuery } from "@/lib/forms/portfolio/portfolio-query";

/** As many requirements as a board can take in. */
const SLOWEST = 8;

const NONE_FITS = "Nothing in this portfolio fits this filter.";
const NONE_YET =
  "There is nothing to show. Organisations appear here once whoever runs the portal has recorded that this one oversees them, or once they share a submission with it. It takes a minute.";

export default async function PortfolioPage({ params, searchParams }: PageProps<"/portfolio/[reference]">) {
  const { reference } = await params;
  const path = `/portfolio/${reference}`;
  const person = await requirePerson(path);
  const { filter, list } = splitQuery(portfolioQuery.parse(await searchParams));
  const dashboard = await orNotFound(readPortfolio(person, reference, filter, list));
  const { portfolio, figures, months, choices, rows, hasNext, heat, heatHasNext } = dashboard;
  const words = memberWords(figures);
  const catalogue = getCatalogue(latestVersion);
  const titled = dashboard.requirements.flatMap(({ id, ...counts }) => {
    const requirement = catalogue.requirement(id);
    return requirement ? [{ id, title: requirement.title, ...counts }] : [];
  });
  const title = whichInWords(
    words,
    list,
    titled.find(({ id }) => id === list.requirement),
  );
  return (
    <>
      <Breadcrumb items={[{ href: "/portfolio", text: "Portfolios" }]} />
      <PageTitle title={`Portfolio of ${portfolio.name}`} />
      <h1>
        <span className="nhsuk-caption-l">Portfolio</span>
        {portfolio.name}
      </h1>
      {figures.members > 0 && (
        <p className="app-screen-only">
          <TextLink href={`${path}/board-paper`}>Paper for the board</TextLink>
        </p>
      )}
      <PortfolioFilters path={path} filter={filter} choices={choices} suppliers={dashboard.suppliers} />
      {figures.members === 0 ? (
        <p>{Object.values(filter).some(Boolean) ? NONE_FITS : NONE_YET}</p>
      ) : (
        <>
          <BoardPanel path={path} filter={filter} figures={figures} />
          <StandingTable path={path} filter={filter} figures={figures} />
          {heat.some(({ sections }) => Object.keys(sections).length > 0) && (
            <>
              <h2>Section by section</h2>
              <p>
                {title !== words.title && `${title}. `}
                {(heatHasNext || list.after) &&
                  `These are ${heat.length} of the ${words.many}, in the order of the list below. `}
                A section stands where its worst mandatory requirement stands. Choose a cell to see what is
                behind it. Sections that ask for nothing mandatory are left out.
              </p>
              <SectionHeat
                hrefOf={(id) => `${path}/organisations/${id}`}
                words={words}
                sections={catalogue.sections}
                rows={heat}
              />
            </>
          )}
          <h2>Month by month</h2>
          <TrendChart months={months} />
          <h2>Where most fall short</h2>
          <SlowestRequirements
            path={path}
            filter={filter}
            words={words}
            requirements={titled.slice(0, SLOWEST)}
          />
          <h2>Leaving HSCN</h2>
          <MoveFigures path={path} filter={filter} figures={figures} />
          <OrganisationList
            path={path}
            asked={{ ...filter, ...list }}
            words={words}
            title={title}
            rows={rows}
            hasNext={hasNext}
          />
        </>
      )}
      <p className="app-small app-screen-only">
        Figures follow changes within a minute. Sizes are by the sites in the register.{" "}
        <TextLink href="/who-sees-what#overseers">Who sees what</TextLink>
      </p>
    </>
  );
}
