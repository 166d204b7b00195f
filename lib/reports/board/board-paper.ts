import { STATUS_LOOK } from "@/lib/domain/scoring/status-look";
import { dateInWords } from "@/lib/domain/dates";
import { FIGURE_WORDS } from "@/lib/reports/words/figure-words";
import { ofHundred } from "@/lib/reports/words/of-hundred";
import { type Block, heading, list, type Paper, para, table } from "../paper/paper";
import { coverOf } from "../paper/report-paper";
import { shortBlocks } from "../paper/standing-blocks";
import { sealOf } from "@/lib/reports/model/seal";
import type { BoardLine, BoardPaper } from "./board-paper-model";
import { costOf } from "./decisions-for";

/** Lines of a list; the plan has the others. */
const MOST = 6;

/** The board paper as a document. */
export function boardPaper({ report, changes, risks, late, unfunded, cost, decisions }: BoardPaper): Paper {
  const { status, figures, organisation, madeOn, disclaimer } = report;
  const { coverage, mandatoryIndex } = figures;
  return {
    ...coverOf(report, "Internet First: paper for the board"),
    draft: false,
    blocks: [
      para(
        `${organisation.name} as of ${dateInWords(madeOn)}: ${coverage.answered} of ${coverage.applicable} questions answered; mandatory index ${ofHundred(mandatoryIndex)}.`,
        "lead",
      ),
      heading(1, "Where we stand"),
      { kind: "status", ...status, colour: STATUS_LOOK[status.key].colour },
      ...shortBlocks(report),
      heading(1, "What you are asked to decide"),
      list(decisions),
      heading(1, "What changed since the last submission"),
      changes.length > 0
        ? table(
            "What changed since the last submission",
            ["What", 40, "Then", 30, "Now", 30],
            changes.map(({ what, before, now }) => [{ text: what, bold: true }, before, now]),
          )
        : para("Nothing was submitted yet."),
      heading(1, "The risks that come first"),
      risks.length > 0
        ? table(
            "The risks that come first",
            ["What must be met", 26, "Why it matters", 44, "Today", 30],
            risks.map(({ requirement, title, why, state }) => [
              { text: `${requirement} ${title}`, bold: true },
              why,
              state,
            ]),
          )
        : para("No mandatory requirement is known to fall short."),
      ...lines("Mandatory actions that are late", late, "No mandatory action is late."),
      ...lines("Mandatory actions without funding", unfunded, "Every mandatory action is funded."),
      heading(1, "What the plan costs"),
      para(
        cost.actions > 0
          ? `${cost.actions} open ${cost.actions === 1 ? "action" : "actions"}: ${costOf(cost)}.`
          : "There is no open action.",
      ),
      para(`Mandatory index: ${lowerFirst(FIGURE_WORDS.mandatoryIndex)}`, "small"),
      para(`${disclaimer} Made from the report with the SHA-256 ${sealOf(report).sha256}.`, "small"),
    ],
  };
}

const lines = (title: string, all: BoardLine[], none: string): Block[] => [
  heading(1, all.length > 0 ? `${title} (${all.length})` : title),
  ...(all.length > 0
    ? [
        table(
          title,
          ["What", 52, "Owner", 18, "Due", 15, "Cost", 15],
          all
            .slice(0, MOST)
            .map(({ what, owner, due, cost }) => [{ text: what, bold: true }, owner, due, cost]),
        ),
      ]
    : [para(none)]),
  ...(all.length > MOST ? [para(`And ${all.length - MOST} more, in the action plan.`)] : []),
];

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
