import { HeatMapKey } from "@/components/report/heat-map-key";
import { Pagination } from "@/components/nhs/pagination";
import { TextLink } from "@/components/nhs/text-link";
import {
  CONCERNS,
  PORTFOLIO_SORTS,
  type PortfolioSort,
  type Show,
} from "@/lib/domain/portfolio/portfolio-filter";
import { STANDING_WORDS, type StandingKey } from "@/lib/domain/portfolio/standings";
import { OrganisationTable } from "./organisation-table";
import { type Asked, filterOf, LIST, portfolioHref } from "./portfolio-href";
import { SectionHeat } from "./section-heat";

type Row = Parameters<typeof OrganisationTable>[0]["rows"][number] &
  Parameters<typeof SectionHeat>[0]["rows"][number];

interface OrganisationListProps {
  path: string;
  asked: Asked & { sort: PortfolioSort };
  sections: readonly { id: string; title: string }[];
  /** The requirement that the list is narrowed to. */
  requirement?: { id: string; title: string };
  rows: readonly Row[];
  hasNext: boolean;
}

/** The organisations that a figure counts: as a list, and as a heat map of their sections. */
export function OrganisationList({
  path,
  asked,
  sections,
  requirement,
  rows,
  hasNext,
}: OrganisationListProps) {
  const which = whichInWords(asked, requirement);
  const hrefOf = (id: string) => `${path}/organisations/${id}`;
  const last = rows.at(-1);
  const { after: _, ...first } = asked;
  const csv = new URLSearchParams(
    Object.entries(first).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return (
    <section aria-labelledby={LIST}>
      <h2 id={LIST}>Organisations {which}</h2>
      {which && (
        <p className="app-screen-only">
          <TextLink href={`${portfolioHref(path, filterOf(asked))}#${LIST}`}>Show all of them</TextLink>
        </p>
      )}
      {rows.length === 0 ? (
        <p>There is none.</p>
      ) : (
        <>
          <p className="app-screen-only">
            Sort by:{" "}
            {Object.entries(PORTFOLIO_SORTS).map(([sort, words], index) => (
              <span key={sort}>
                {index > 0 && " · "}
                {sort === asked.sort ? (
                  <strong>{words}</strong>
                ) : (
                  <a
                    href={`${portfolioHref(path, { ...first, sort: sort as PortfolioSort }).split("#")[0]}#${LIST}`}
                  >
                    {words}
                  </a>
                )}
              </span>
            ))}
          </p>
          <OrganisationTable caption={PORTFOLIO_SORTS[asked.sort]} hrefOf={hrefOf} rows={rows} />
          <Pagination
            previous={
              asked.after
                ? { href: `${portfolioHref(path, first).split("#")[0]}#${LIST}`, text: "The first" }
                : undefined
            }
            next={
              hasNext && last
                ? { href: portfolioHref(path, { ...asked, after: last.id }), text: `After ${last.name}` }
                : undefined
            }
          />
          <h2>Sections</h2>
          <p>
            A section stands where its worst mandatory requirement stands. Choose a cell to see what is behind
            it.
          </p>
          <HeatMapKey planned={false} />
          <SectionHeat hrefOf={hrefOf} sections={sections} rows={rows} />
        </>
      )}
      <p className="app-screen-only">
        <TextLink href={`${path}/portfolio.csv?${csv}`}>Download these organisations as a CSV file</TextLink>
      </p>
    </section>
  );
}

function whichInWords({ show, at }: Asked, requirement: OrganisationListProps["requirement"]): string {
  const parts = [
    show && showInWords(show),
    requirement &&
      `where ${requirement.id} ${requirement.title} ${at === "unknown" ? "is not known" : "falls short"}`,
  ];
  return parts.filter(Boolean).join(" and ");
}

const showInWords = (show: Show): string =>
  show in CONCERNS
    ? CONCERNS[show as keyof typeof CONCERNS]
    : `with the status “${STANDING_WORDS[show as StandingKey].label}”`;
