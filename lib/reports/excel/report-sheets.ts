import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import type { ScopeKey } from "@/lib/domain/scope";
import { ACTION_CLASSES } from "../action-classes";
import { namesOf } from "../places";
import type { Report } from "../report-schema";
import type { Seal } from "../seal";
import { STANDING_WORDS } from "../standing-words";
import { planSheets } from "./plan-sheets";
import { frontRows } from "./front-rows";
import { day, sheetOf, type SheetOfReport, yesNo } from "./sheet-of";

/** A report as the sheets of a workbook, one per part, with every place by itself. */
export function reportSheets(report: Report, seal: Seal): SheetOfReport[] {
  const { requirements, sections, scopes, notApplicable, apart, next, knownShort } = report;
  const titles = new Map([...requirements, ...sections].map(({ id, title }) => [id, title]));
  const nameOf = namesOf(scopes);
  const place = (scope: ScopeKey) => [scope, nameOf(scope)];
  const about = (requirement: string) => [requirement, titles.get(requirement) ?? ""];
  const said = ({ text, by, on }: { text: string; by: string | null; on: string }) => [
    text,
    by ?? "",
    day(on),
  ];
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
  const due = (action: Report["apart"]["actions"][number], index: number) => [
    index + 1,
    action.id,
    action.action,
    ...about(action.requirement),
    ...place(action.scope),
    action.do,
    action.why,
    action.owner,
    action.effort,
    action.impact,
  ];

  return [
    sheetOf("Report", FRONT, frontRows(report, seal)),
    sheetOf("Sections", SECTIONS, [
      ...sections.map(({ id, title, mandatoryIndex, recommendedIndex, coverage, levels }) => [
        id,
        title,
        mandatoryIndex ?? "",
        recommendedIndex ?? "",
        coverage.answered,
        coverage.applicable,
        ...LEVEL_KEYS.map((level) => levels[level]),
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
    sheetOf(
      "Actions",
      ["Class", 22, ...ACTIONS],
      report.actions.map((action, index) => [ACTION_CLASSES[action.class], ...due(action, index)]),
    ),
    ...planSheets(report, { about, place }),
    sheetOf(
      "Explanations",
      SAID,
      report.explanations.map((one) => [...about(one.requirement), ...place(one.scope), ...said(one)]),
    ),
    sheetOf(
      "Differs from the register",
      OVERRULED,
      report.overruled.map((one) => [
        ...about(one.requirement),
        one.question,
        one.asks,
        ...place(one.scope),
        one.answer,
        ...said(one),
      ]),
    ),
    sheetOf(
      "Expired evidence",
      ["Requirement", 13, "Title", 40, "Place key", 16, "Place", 30, "Last day", 13],
      report.expired.map(({ requirement, scope, until }) => [
        ...about(requirement),
        ...place(scope),
        day(until),
      ]),
    ),
    sheetOf(
      "Notes",
      SAID,
      report.notes.map((one) => [...about(one.requirement), ...place(one.scope), ...said(one)]),
    ),
    sheetOf(
      "Not applicable",
      ["Left out", 16, ...SAID],
      [
        ...notApplicable.registers.map(({ register, ...one }) => [
          `No ${register} registered`,
          "",
          "",
          "",
          "",
          ...said(one),
        ]),
        ...notApplicable.byPerson.map((one) => [
          "By a person",
          ...about(one.requirement),
          ...place(one.scope),
          ...said(one),
        ]),
        ...notApplicable.byRule.map(({ requirement, scope, rule }) => [
          "By rule",
          ...about(requirement),
          ...place(scope),
          `It is for: ${rule}`,
          "",
          "",
        ]),
      ],
    ),
    sheetOf(
      "Advice and later law",
      APART,
      apart.outcomes.map(({ requirement, question, asks, kind, source, scope, level }) => [
        ...about(requirement),
        question,
        asks,
        kind === "advisory" ? "Advice" : "Later law or guidance",
        source ?? "",
        ...place(scope),
        LEVEL_WORDS[level].label,
      ]),
    ),
    sheetOf("What to do about these", ACTIONS, apart.actions.map(due)),
    sheetOf(
      "Look at again",
      ["Id", 10, "Place key", 16, "Place", 30, "What", 80, "Requirements", 20],
      report.contradictions.map(({ id, scope, sentence, requirements }) => [
        id,
        ...place(scope),
        sentence,
        requirements.join(", "),
      ]),
    ),
  ];
}

const LEVEL_KEYS = [
  "fully_met",
  "largely_met",
  "partly_met",
  "not_met",
  "unknown",
  "not_applicable",
] as const;

// Headings of columns, each with its width.
const FRONT = ["What", 34, "Value", 90] as const;
const SECTIONS = [
  ...[
    "Section",
    10,
    "Title",
    40,
    "Mandatory index",
    12,
    "Recommended index",
    15,
    "Answered",
    10,
    "Asked",
    10,
  ],
  ...LEVEL_KEYS.flatMap((level) => [LEVEL_WORDS[level].label, 12]),
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
const ACTIONS = [
  ...["Order", 7, "Id", 20, "Action", 12, "Requirement", 13, "Title", 36, "Place key", 16, "Place", 28],
  ...["What to do", 60, "Why", 60, "Owner", 22, "Effort", 8, "Impact", 8],
];
const SAID = [
  ...["Requirement", 13, "Title", 36, "Place key", 16, "Place", 28, "What was said", 80, "By", 22],
  ...["On", 13],
];
const OVERRULED = [
  ...["Requirement", 13, "Title", 36, "Question", 10, "It asks", 50, "Place key", 16, "Place", 28],
  ...["Answer", 22, "Because", 70, "By", 22, "On", 13],
];
const APART = [
  ...["Requirement", 13, "Title", 36, "Question", 10, "It asks", 60, "Kind", 20, "Source", 40],
  ...["Place key", 16, "Place", 28, "Outcome", 14],
];
