import { TextLink } from "@/components/nhs/text-link";
import { meetingOf, portfolioInWords, worriesOf } from "@/lib/domain/portfolio/board-words";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import type { PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { portfolioHref } from "./portfolio-href";

interface BoardPanelProps {
  path: string;
  filter: PortfolioFilter;
  figures: PortfolioFigures;
}

/** What a board reads first: where the portfolio stands, and what to worry about. */
export function BoardPanel({ path, filter, figures }: BoardPanelProps) {
  const worries = worriesOf(figures);
  const { better, worse } = figures;
  return (
    <section className="app-status app-status--blue" aria-labelledby="status">
      <h2 id="status" className="app-board__status">
        {portfolioInWords(figures)}
      </h2>
      {meetingOf(figures) > 0 && (
        <p className="app-screen-only">
          <TextLink href={portfolioHref(path, { ...filter, show: "meets" })}>
            See which meet every mandatory requirement
          </TextLink>
        </p>
      )}
      {better > 0 && (
        <p>
          <TextLink href={portfolioHref(path, { ...filter, show: "better" })}>
            {better.toLocaleString("en-GB")} {better === 1 ? "stands" : "stand"} better
          </TextLink>{" "}
          than at the end of last month{worse === 0 && ", and none worse"}.
        </p>
      )}
      {worries.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">What to worry about</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {worries.map(({ key, says, show }) => (
              <li key={key}>
                {says}{" "}
                <span className="app-screen-only">
                  <TextLink href={portfolioHref(path, { ...filter, show })} about={says}>
                    See which
                  </TextLink>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
