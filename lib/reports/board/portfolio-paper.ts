import type { Catalogue } from "@/lib/domain/catalogue";
import { dateInWords } from "@/lib/domain/dates";
import { meetingOf, portfolioInWords, worriesOf } from "@/lib/domain/portfolio/board-words";
import { countOf } from "@/lib/domain/portfolio/count-of";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import { memberWords } from "@/lib/domain/portfolio/member-words";
import { monthInWords } from "@/lib/domain/portfolio/months";
import type { Marking } from "@/lib/domain/protective-marking";
import { STANDING_WORDS, type StandingKey, STANDINGS } from "@/lib/domain/portfolio/standings";
import { type Block, heading, list, type Paper, para, table } from "../paper/paper";
import { portfolioDecisions } from "./portfolio-decisions";

interface Month {
  month: string;
  members: number;
  standings: Record<StandingKey, number>;
  mandatoryIndex: number | null;
}

interface Named {
  name: string;
  mandatoryIndex: number | null;
  lateActions: number;
  unfundedMusts: number;
}

/** What the paper for the board of a portfolio says. */
export interface PortfolioPaperSource {
  portfolio: { name: string; marking: Marking | null };
  /** ISO date. */
  today: string;
  figures: PortfolioFigures;
  /** Oldest first. */
  months: readonly Month[];
  /** Those of which most fall short first. */
  requirements: readonly { id: string; short: number }[];
  short: readonly Named[];
  late: readonly Named[];
  unfunded: readonly Named[];
}

const TITLE = "Internet First: paper for the board";
const MOST_REQUIREMENTS = 5;

/** The paper for the board of a portfolio, on one page or two. It names who is in it, which a board may see. */
export function portfolioPaper(catalogue: Catalogue, source: PortfolioPaperSource): Paper {
  const { portfolio, figures, today } = source;
  const { column, many } = memberWords(figures);
  return {
    title: TITLE,
    of: portfolio.name,
    marking: portfolio.marking,
    draft: false,
    foot: `${portfolio.name}. ${TITLE}, as of ${dateInWords(today)}`,
    blocks: [
      para(`${portfolioInWords(figures)} As of ${dateInWords(today)}.`, "lead"),
      heading(1, "What you are asked to decide"),
      list(portfolioDecisions(figures)),
      heading(1, "What to worry about"),
      ...worryBlocks(figures),
      heading(1, "Where they stand, and what changed"),
      standingTable(source),
      ...named(
        "Furthest from what is mandatory, without an approved plan",
        source.short,
        figures.standings.mandatory_not_met,
        [column, "Mandatory index"],
        ({ mandatoryIndex }) => String(mandatoryIndex ?? "None"),
      ),
      ...named(
        "Most late actions",
        source.late,
        figures.lateAt,
        ["Organisation", "Late actions"],
        ({ lateActions }) => String(lateActions),
      ),
      ...named(
        "Actions for mandatory requirements without funding",
        source.unfunded,
        figures.unfundedAt,
        ["Organisation", "Without funding"],
        ({ unfundedMusts }) => String(unfundedMusts),
      ),
      heading(1, "Where most fall short"),
      shortTable(catalogue, source),
      para(
        `This paper names ${many} and gives small counts: it is for the board, not for publication. ${catalogue.meta.disclaimer}`,
        "small",
      ),
    ],
  };
}

function worryBlocks(figures: PortfolioFigures): Block[] {
  const worries = worriesOf(figures);
  return worries.length > 0 ? [list(worries.map(({ says }) => says))] : [para("Nothing stands out.")];
}

/** Now, at the end of last month, and as far back as there are months. */
function standingTable({ figures, months }: PortfolioPaperSource): Block {
  const past = months.slice(0, -1);
  const [first, last] = [past[0], past.at(-1)];
  const columns = [...new Set([first, last])].filter((month) => month !== undefined);
  const row = (label: string, now: string, read: (month: Month) => string) => [
    { text: label, bold: true },
    ...columns.map(read),
    now,
  ];
  const count = (value: number) => value.toLocaleString("en-GB");
  return table(
    "Where they stand, and what changed",
    [
      memberWords(figures).title,
      40,
      ...columns.flatMap(({ month }) => [`End of ${monthInWords(month)}`, 20]),
      "Now",
      20,
    ],
    [
      row("In this portfolio", count(figures.members), ({ members }) => count(members)),
      row("Meet every mandatory requirement", count(meetingOf(figures)), (month) => count(meetingOf(month))),
      ...STANDINGS.map((standing) =>
        row(STANDING_WORDS[standing].label, count(figures.standings[standing]), ({ standings }) =>
          count(standings[standing]),
        ),
      ),
      row("Mean mandatory index", String(months.at(-1)?.mandatoryIndex ?? "None"), ({ mandatoryIndex }) =>
        String(mandatoryIndex ?? "None"),
      ),
    ],
  );
}

function named(
  title: string,
  rows: readonly Named[],
  of: number,
  [who, column]: [string, string],
  read: (row: Named) => string,
): Block[] {
  if (rows.length === 0) return [heading(1, title), para("None.")];
  return [
    heading(1, of > rows.length ? `${title} (${rows.length} of ${of.toLocaleString("en-GB")})` : title),
    table(
      title,
      [who, 70, column, 30],
      rows.map((row) => [{ text: row.name, bold: true }, read(row)]),
    ),
  ];
}

function shortTable(catalogue: Catalogue, { figures, requirements }: PortfolioPaperSource): Block {
  const { one, many } = memberWords(figures);
  const most = requirements.filter(({ short }) => short > 0).slice(0, MOST_REQUIREMENTS);
  if (most.length === 0) return para("No requirement is known to fall short anywhere.");
  return table(
    "Where most fall short",
    ["Requirement", 32, "Why it matters", 46, "How many fall short", 22],
    most.map(({ id, short }) => {
      const requirement = catalogue.requirement(id);
      return [
        { text: `${id} ${requirement?.title ?? ""}`.trim(), bold: true },
        requirement?.why_it_matters ?? "",
        countOf(short, one, many),
      ];
    }),
  );
}
