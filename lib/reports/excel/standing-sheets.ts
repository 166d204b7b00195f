import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OUTCOME_ORDER } from "@/lib/domain/scoring/outcome-look";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { namesOf } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { STANDING_WORDS } from "@/lib/reports/words/standing-words";
import { sheetOf, type SheetOfReport, yesNo } from "./sheet-of";
import type { Words } from "./words-of";

/** Where the organisation stands: by section, what holds its status, and every outcome in every place. */
export function standingSheets(report: Report, { place }: Words): SheetOfReport[] {
  const { requirements, sections, scopes, next, knownShort } = report;
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const nameOf = namesOf(scopes);
  type Obstacles = NonNullable<Report["next"]>["obstacles"];
  const obstacles = (list: string, status: string, all: Obstacles) =>
    all.map(({ kind, requirement, title, scopes, sentence }) => [
      list,
      status,
      kind.replaceAll("_", " "),
      requirement ?? "",
      title ?? "",
      scopes.map(nameOf).join("\n"),
      sentence,
    ]);
  return [
    sheetOf("Sections", SECTIONS, [
      ...sections.map(({ id, title, mandatoryIndex, recommendedIndex, coverage, levels }) => [
        id,
        title,
        mandatoryIndex ?? "",
        recommendedIndex ?? "",
        coverage.answered,
        coverage.applicable,
        ...OUTCOME_ORDER.map((level) => levels[level]),
      ]),
    ]),
    sheetOf("What holds the status", HOLDING, [
      ...(knownShort ? obstacles("Already falls short", knownShort.atBest.label, knownShort.obstacles) : []),
      ...(next ? obstacles("Before the next status", next.status.label, next.obstacles) : []),
    ]),
    sheetOf(
      "Places",
      PLACES,
      scopes.map(({ key, level, name }) => [key, level, name]),
    ),
    sheetOf(
      "Outcomes",
      OUTCOMES,
      requirements.flatMap(({ id, title, section, obligation, scopeLevel, outcomes }) => {
        const first = [id, title, section, titles.get(section) ?? "", scopeLevel];
        return outcomes.length === 0
          ? [
              [
                ...first,
                OBLIGATION_LOOK[obligation].label,
                "",
                "",
                "Nothing to judge yet",
                "",
                "",
                "",
                "",
                "",
                "",
              ],
            ]
          : outcomes.map((outcome) => [
              ...first,
              OBLIGATION_LOOK[outcome.obligation].label,
              ...place(outcome.scope),
              LEVEL_WORDS[outcome.level].label,
              STANDING_WORDS[outcome.standing].heading,
              yesNo(outcome.planned),
              yesNo(outcome.explained),
              outcome.answered,
              outcome.applicable,
              outcome.reason,
            ]);
      }),
    ),
  ];
}

// Headings of columns, each with its width.
const SECTIONS = [
  ...["Section", 10, "Title", 40, "Mandatory index", 12, "Recommended index", 15],
  ...["Answered", 10, "Asked", 10],
  ...OUTCOME_ORDER.flatMap((level) => [LEVEL_WORDS[level].label, 12]),
];
const HOLDING = [
  ...["List", 22, "Status", 30, "What", 22, "Requirement", 13, "Title", 40, "Places", 30],
  ...["Sentence", 70],
];
const PLACES = ["Place key", 44, "Kind", 14, "Name", 50] as const;
const OUTCOMES = [
  ...["Requirement", 13, "Title", 40, "Section", 9, "Section title", 28, "Judged for each", 15],
  ...["Obligation", 11, "Place key", 16, "Place", 30, "Outcome", 14, "Stands", 26, "Planned", 9],
  ...["Explained", 10, "Answered", 10, "Asked", 8, "Reason", 70],
];
