import { meetingOf } from "@/lib/domain/portfolio/board-words";
import { countOf } from "@/lib/domain/portfolio/count-of";
import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import { memberWords } from "@/lib/domain/portfolio/member-words";

/** What the board of a portfolio is asked to decide. Each follows from a number on the same paper. */
export function portfolioDecisions(figures: PortfolioFigures): string[] {
  const { standings } = figures;
  const { one, many } = memberWords(figures);
  const short = standings.mandatory_not_met;
  const unclear = standings.incomplete + standings.not_started;
  const others = meetingOf(figures) < figures.members;
  return [
    short > 0 &&
      `Agree a day by which ${countOf(short, `${one} that falls`, `${many} that fall`)} short of a mandatory requirement ${short === 1 ? "has" : "have"} an approved plan.`,
    figures.unfundedMusts > 0 &&
      `Say where the money comes from for ${countOf(figures.unfundedMusts, "action")} for mandatory requirements without funding, or accept the risk with a date.`,
    figures.lateActions > 0 &&
      `Agree what is done about ${countOf(figures.lateActions, "late action")} at ${countOf(figures.lateAt, "organisation")}.`,
    unclear > 0 &&
      `Agree a day by which ${countOf(unclear, `${one} has`, `${many} have`)} answered enough to be judged.`,
    others ? `Note where the ${many} stand, and the risks in this paper.` : "Note that all of them meet it.",
  ].filter((decision) => decision !== false);
}
