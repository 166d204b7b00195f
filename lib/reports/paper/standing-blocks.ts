import { WHAT_COUNTS } from "@/lib/domain/assessment/coverage-words";
import { LEVEL_COLOURS, OUTCOME_ORDER } from "@/lib/domain/scoring/outcome-look";
import { STATUS_LOOK } from "@/lib/domain/scoring/status-look";
import { fullyMet } from "../fully-met";
import { FIGURE_WORDS, metInWords, timesInWords } from "@/lib/reports/words/figure-words";
import { levelsInWords } from "@/lib/reports/words/levels-in-words";
import { ofHundred } from "@/lib/reports/words/of-hundred";
import { namesOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { type Block, heading, type PaperFigure, para, table } from "./paper";

/** The status, the figures beside it, the sections, and what holds the status. */
export function standingBlocks(report: Report): Block[] {
  const { status, knownShort, next, sections } = report;
  return [
    heading(1, "Status"),
    { kind: "status", ...status, colour: STATUS_LOOK[status.key].colour },
    ...shortBlocks(report),
    heading(1, "Key figures"),
    { kind: "figures", figures: figuresOf(report) },
    heading(1, "Sections"),
    para(
      "Outcomes are counted for each requirement at each place. A requirement with a mandatory and a recommended part counts twice.",
    ),
    table(
      "Each section: outcomes, indices and answers",
      ["Section", 24, "Outcomes", 36, "Mandatory index", 12, "Recommended index", 17, "Answered", 12],
      sections.map(({ title, levels, coverage, mandatoryIndex, recommendedIndex }) => [
        { text: title, bold: true },
        {
          text: levelsInWords(levels) || "Nothing to judge yet",
          bar: OUTCOME_ORDER.map((level) => ({ colour: LEVEL_COLOURS[level], count: levels[level] })),
        },
        ofHundred(mandatoryIndex),
        ofHundred(recommendedIndex),
        `${coverage.answered} of ${coverage.applicable}`,
      ]),
    ),
    ...(knownShort || next ? [heading(1, "What holds the status")] : []),
    ...(knownShort
      ? [
          heading(2, `Already falls short (${knownShort.obstacles.length})`),
          ...obstacles(report, "What already falls short", knownShort.obstacles),
        ]
      : []),
    ...(next
      ? [
          heading(2, `Before the next status, “${next.status.label}” (${next.obstacles.length})`),
          para(next.status.meaning),
          ...obstacles(report, "What the next status needs", next.obstacles),
        ]
      : []),
  ];
}

/** What falls short for certain while something is open, so that “Incomplete” hides no failure. */
export function shortBlocks({ knownShort, next }: Report): Block[] {
  if (!knownShort) return [];
  const { length } = knownShort.obstacles;
  const open = next?.obstacles.filter(({ kind }) => kind === "unknown_must").length ?? 0;
  return [
    para(
      `${length} mandatory ${length === 1 ? "requirement already falls" : "requirements already fall"} short. ` +
        (open > 0 ? `${open} still ${open === 1 ? "has" : "have"} open questions. ` : "") +
        `Whatever the open answers are, the status cannot be better than “${knownShort.atBest.label}”. ${knownShort.atBest.meaning}`,
    ),
  ];
}

const obstacles = (
  { scopes }: Report,
  caption: string,
  all: NonNullable<Report["next"]>["obstacles"],
): Block[] =>
  all.length === 0
    ? []
    : [
        table(
          caption,
          ["Requirement", 32, "Where", 24, "What stands in the way", 44],
          all.map((obstacle) => [
            {
              text:
                [obstacle.requirement, obstacle.title].filter(Boolean).join(" ") ||
                OF_REGISTER[obstacle.kind],
              bold: true,
            },
            placesInWords(obstacle.scopes, namesOf(scopes)),
            obstacle.sentence,
          ]),
        ),
      ];

const OF_REGISTER: Record<NonNullable<Report["next"]>["obstacles"][number]["kind"], string> = {
  no_sites: "Sites",
  no_services: "Services",
  unplanned_must: "Mandatory",
  planned_must: "Mandatory, planned",
  unknown_must: "Mandatory, not known",
  unexplained_should: "Recommended",
  unknown_should: "Recommended, not known",
  explained_should: "Recommended, explained",
};

function figuresOf(report: Report): PaperFigure[] {
  const { mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = report.figures;
  const must = metInWords(fullyMet(report, ["must"]), "mandatory");
  const should = metInWords(fullyMet(report, ["should", "consider"]), "recommended");
  return [
    {
      label: "Mandatory index",
      value: ofHundred(mandatoryIndex),
      note: `${must} ${FIGURE_WORDS.mandatoryIndex}`,
      share: (mandatoryIndex ?? 0) / 100,
    },
    {
      label: "Recommended index",
      value: ofHundred(recommendedIndex),
      note: `${should} ${FIGURE_WORDS.recommendedIndex}`,
      share: (recommendedIndex ?? 0) / 100,
    },
    {
      label: "Answered",
      value: `${coverage.answered} of ${coverage.applicable}`,
      note: WHAT_COUNTS,
      share: coverage.applicable > 0 ? coverage.answered / coverage.applicable : 0,
    },
    {
      label: "Assurance",
      value: `${assurance.toFixed(1)} of 3`,
      note: FIGURE_WORDS.assurance,
      share: assurance / 3,
    },
    { label: "Not applicable", value: timesInWords(notApplicable), note: FIGURE_WORDS.notApplicable },
  ];
}
