import { OUTCOME_SYMBOLS, outcomeColour } from "@/lib/domain/scoring/outcome-look";
import type { MemberWords } from "@/lib/domain/portfolio/member-words";
import type { StandingKey } from "@/lib/domain/portfolio/standings";
import type { OutcomeLevel } from "@/lib/domain/scoring/types";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

interface SectionHeatProps {
  /** Address of the page of a row, by its id. */
  hrefOf: (id: string) => string;
  words: MemberWords;
  sections: readonly { id: string; title: string }[];
  rows: readonly { id: string; name: string; status: StandingKey; sections: Record<string, OutcomeLevel> }[];
}

/**
 * Organisations or products × sections that have a must: the worst of each. Every cell says it in words and leads to
 * what is behind it.
 */
export function SectionHeat({ hrefOf, words, sections, rows }: SectionHeatProps) {
  const caption = `Where each ${words.one} stands in each section`;
  const judged = sections.filter(({ id }) => rows.some((row) => row.sections[id]));
  return (
    <div className="app-heat app-heat--board" role="region" aria-label={caption} tabIndex={0}>
      <p className="app-heat__hint">Scroll sideways to see every column.</p>
      <table>
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            {judged.map(({ id, title }) => (
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
              {judged.map(({ id }) => (
                <Cell
                  key={id}
                  level={row.sections[id]}
                  without={row.status === "not_started" ? "Nothing yet" : "No musts"}
                  href={`${hrefOf(row.id)}#${id}`}
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
}

/** Says no more than its outcome: there are hundreds of these, and the headings of its row and column say of what. */
function Cell({ level, without, href }: CellProps) {
  if (!level) return <td>{without}</td>;
  return (
    <td className={`app-heat--${outcomeColour({ level })}`}>
      <a href={href}>{`${OUTCOME_SYMBOLS[level]} ${LEVEL_WORDS[level].label}`}</a>
    </td>
  );
}
