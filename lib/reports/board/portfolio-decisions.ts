import { meetingOf } from "@/lib/domain/portfolio/board-words";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** What the board of a portfolio is asked to decide. Each follows from a number on the same paper. */
export function portfolioDecisions(figures: PortfolioFigures): string[] {
  const { standings } = figures;
  const short = standings.mandatory_not_met;
  const unclear = standings.incomplete + standings.not_started;
  const others = meetingOf(figures) < figures.organisations;
  return [
    short > 0 &&
      `Agree a day by which ${counted(short, "organisation that falls", "organisations that fall")} short of a mandatory requirement ${short === 1 ? "has" : "have"} an approved plan.`,
    figures.unfundedMusts > 0 &&
      `Say where the money comes from for ${counted(figures.unfundedMusts, "action")} for mandatory requirements without funding, or accept the risk with a date.`,
    figures.lateActions > 0 &&
      `Agree what is done about ${counted(figures.lateActions, "late action")} at ${counted(figures.lateAt, "organisation")}.`,
    unclear > 0 &&
      `Agree a day by which ${counted(unclear, "organisation has", "organisations have")} answered enough to be judged.`,
    others
      ? "Note where the organisations stand, and the risks in this paper."
      : "Note that all of them meet it.",
  ].filter((decision) => decision !== false);
}
