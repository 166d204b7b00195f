import { pounds } from "../pounds";
import { countOf } from "./count-of";
import type { PortfolioFigures } from "./figures";
import { memberWords } from "./member-words";
import type { Show } from "./portfolio-filter";
import { MEETS } from "./standings";

/** A sentence for a board, and what of the portfolio it is about. */
export interface BoardLine {
  key: string;
  says: string;
  show: Show;
}

const organisations = (count: number) => countOf(count, "organisation");

/** Organisations or products, whichever the portfolio has. */
const membersOf = (figures: PortfolioFigures) => {
  const { one, many } = memberWords(figures);
  return (count: number) => countOf(count, one, many);
};

/** How many meet everything mandatory. */
export const meetingOf = ({ standings }: Pick<PortfolioFigures, "standings">): number =>
  MEETS.reduce((sum, standing) => sum + standings[standing], 0);

/** Where a portfolio stands, in one sentence. */
export function portfolioInWords(figures: PortfolioFigures): string {
  const { members: all } = figures;
  if (all === 0) return "There is nothing to count.";
  const meet = meetingOf(figures);
  if (all === 1)
    return `The only ${memberWords(figures).one} ${meet ? "meets" : "does not yet meet"} every mandatory requirement.`;
  const members = membersOf(figures);
  if (meet === all) return `All ${members(all)} meet every mandatory requirement.`;
  const of = `of ${members(all)}`;
  return meet === 0
    ? `None ${of} meets every mandatory requirement yet.`
    : `${meet.toLocaleString("en-GB")} ${of} ${meet === 1 ? "meets" : "meet"} every mandatory requirement.`;
}

/** What a board should worry about, the gravest first. Nothing to say, nothing said. */
export function worriesOf(figures: PortfolioFigures): BoardLine[] {
  const { standings, worse, lateActions, lateAt, unfundedMusts, unfundedAt } = figures;
  const members = membersOf(figures);
  const short = standings.mandatory_not_met;
  const unclear = standings.incomplete + standings.not_started;
  const lines: (BoardLine | false)[] = [
    short > 0 && {
      key: "short",
      says: `${members(short)} ${short === 1 ? "falls" : "fall"} short of a mandatory requirement without an approved plan.`,
      show: "mandatory_not_met",
    },
    worse > 0 && {
      key: "worse",
      says: `${members(worse)} ${worse === 1 ? "stands" : "stand"} worse than at the end of last month.`,
      show: "worse",
    },
    unfundedMusts > 0 && {
      key: "unfunded",
      says: `${countOf(unfundedMusts, "action")} for mandatory requirements ${unfundedMusts === 1 ? "has" : "have"} no recorded funding, at ${organisations(unfundedAt)}.`,
      show: "unfunded",
    },
    lateActions > 0 && {
      key: "late",
      says: `${countOf(lateActions, "planned action is", "planned actions are")} late, at ${organisations(lateAt)}.`,
      show: "late",
    },
    unclear > 0 && {
      key: "unclear",
      says: `${members(unclear)} ${unclear === 1 ? "has" : "have"} not answered enough to be judged.`,
      show: "unclear",
    },
    figures.expiredEvidence > 0 && {
      key: "expired",
      says: `${countOf(figures.expiredEvidence, "piece of evidence has", "pieces of evidence have")} expired, at ${organisations(figures.expiredAt)}.`,
      show: "expired",
    },
    figures.hscnConnections > 0 && {
      key: "hscn",
      says: `${organisations(figures.hscnAt)} still ${figures.hscnAt === 1 ? "has" : "have"} ${countOf(figures.hscnConnections, "connection")} to HSCN, at a recorded cost of ${pounds(figures.hscnPounds)} a year${unpriced(figures.hscnUnpriced)}.`,
      show: "hscn",
    },
  ];
  return lines.filter((line) => line !== false);
}

const unpriced = (count: number) => (count > 0 ? ` (${count.toLocaleString("en-GB")} without a cost)` : "");
