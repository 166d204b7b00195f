import { OUTCOME_SYMBOLS, outcomeColour } from "@/lib/domain/scoring/outcome-look";
import type { StandingKey } from "@/lib/domain/portfolio/standings";
import type { OutcomeLevel } from "@/lib/domain/scoring/types";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

interface SectionHeatProps {
  /** Address of the page of an organisation, by the id of its summary. */
  hrefOf: (id: string) => string;
  sections: readonly { id: string; title: string }[];
  rows: readonly { id: string; name: string; status: StandingKey; sections: Record<string, OutcomeLevel> }[];
}

/** Organisations × sections: the worst must of each. Every cell says it in words and leads to what is behind it. */
export function SectionHeat({ hrefOf, sections, rows }: SectionHeatProps) {
  const caption = "Where each organisation stands in each section";
  return (
    <div className="app-heat app-heat--wide" role="region" aria-label={caption} tabIndex={0}>
      <p className="app-heat__hint">Scroll sideways to see every column.</p>
      <table>
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Organisation</th>
            {sections.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {sections.map(({ id, title }) => (
                <Cell
                  key={id}
                  level={row.sections[id]}
                  without={row.status === "not_started" ? "Nothing yet" : "No musts"}
                  href={`${hrefOf(row.id)}#${id}`}
                  about={`${row.name}, ${title}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  level?: OutcomeLevel;
  /** What to say without a level. */
  without: string;
  href: string;
  about: string;
}

function Cell({ level, without, href, about }: CellProps) {
  if (!level) return <td>{without}</td>;
  return (
    <td className={`app-heat--${outcomeColour({ level })}`}>
      <a href={href}>
        {OUTCOME_SYMBOLS[level]} {LEVEL_WORDS[level].label}
        <span className="nhsuk-u-visually-hidden">: {about}</span>
      </a>
    </td>
  );
}
