import { Pagination } from "@/components/nhs/pagination";
import { TextLink } from "@/components/nhs/text-link";
import type { MemberWords } from "@/lib/domain/portfolio/member-words";
import { PORTFOLIO_SORTS, type PortfolioSort } from "@/lib/domain/portfolio/portfolio-filter";
import { OrganisationTable } from "./organisation-table";
import { type Asked, filterOf, LIST, portfolioHref } from "./portfolio-href";

interface OrganisationListProps {
  path: string;
  asked: Asked & { sort: PortfolioSort };
  words: MemberWords;
  /** What the list is of. */
  title: string;
  rows: Parameters<typeof OrganisationTable>[0]["rows"];
  hasNext: boolean;
}

/** What a figure counts, some at a time. */
export function OrganisationList({ path, asked, words, title, rows, hasNext }: OrganisationListProps) {
  const last = rows.at(-1);
  const { after, ...first } = asked;
  const toList = (to: Asked) => `${portfolioHref(path, to).split("#")[0]}#${LIST}`;
  const csv = new URLSearchParams(
    Object.entries(first).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  return (
    <section aria-labelledby={LIST}>
      <h2 id={LIST}>{title}</h2>
      {title !== words.title && (
        <p className="app-screen-only">
          <TextLink href={toList(filterOf(asked))}>Show all of them</TextLink>
        </p>
      )}
      {rows.length === 0 ? (
        <p>There is none.</p>
      ) : (
        <>
          <p className="app-screen-only">
            Sort by:{" "}
            {Object.entries(PORTFOLIO_SORTS).map(([sort, says], index) => (
              <span key={sort}>
                {index > 0 && " · "}
                {sort === asked.sort ? (
                  <strong>{says}</strong>
                ) : (
                  <a href={toList({ ...first, sort: sort as PortfolioSort })}>{says}</a>
                )}
              </span>
            ))}
          </p>
          {(hasNext || after) && (
            <p className="app-print-only">
              These are {rows.length} of them. The CSV file on this page of the portal has them all.
            </p>
          )}
          <OrganisationTable
            sort={asked.sort}
            hrefOf={(id) => `${path}/organisations/${id}`}
            words={words}
            rows={rows}
          />
          <Pagination
            previous={after ? { href: toList(first), text: "The first" } : undefined}
            next={
              hasNext && last
                ? { href: toList({ ...asked, after: last.id }), text: `After ${last.name}` }
                : undefined
            }
          />
        </>
      )}
      <p className="app-screen-only">
        <TextLink href={`${path}/portfolio.csv?${csv}`}>Download these {words.many} as a CSV file</TextLink>
      </p>
    </section>
  );
}
