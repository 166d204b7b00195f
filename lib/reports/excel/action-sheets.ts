import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { ACTION_CLASSES } from "@/lib/reports/words/action-classes";
import type { Report } from "@/lib/reports/model/report-schema";
import { sheetOf, type SheetOfReport } from "./sheet-of";
import type { Words } from "./words-of";

/** What there is to do. */
export const actionSheet = ({ actions }: Report, words: Words): SheetOfReport =>
  sheetOf(
    "Actions",
    ["Class", 22, ...ACTIONS],
    actions.map((action, index) => [ACTION_CLASSES[action.class], ...cellsOf(words, action, index)]),
  );

/** What is advised or comes later, which counts nowhere, and what there is to do about it. */
export function apartSheets({ apart }: Report, words: Words): SheetOfReport[] {
  const { about, place } = words;
  return [
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
    sheetOf(
      "What to do about these",
      ACTIONS,
      apart.actions.map((action, index) => cellsOf(words, action, index)),
    ),
  ];
}

const cellsOf = ({ about, place }: Words, action: Report["apart"]["actions"][number], index: number) => [
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

// Headings of columns, each with its width.
const ACTIONS = [
  ...["Order", 7, "Id", 20, "Action", 12, "Requirement", 13, "Title", 36, "Place key", 16, "Place", 28],
  ...["What to do", 60, "Why", 60, "Owner", 22, "Effort", 8, "Impact", 8],
];
const APART = [
  ...["Requirement", 13, "Title", 36, "Question", 10, "It asks", 60, "Kind", 20, "Source", 40],
  ...["Place key", 16, "Place", 28, "Outcome", 14],
];
