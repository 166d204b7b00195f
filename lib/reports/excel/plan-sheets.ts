import { STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "@/lib/domain/plan/words";
import type { Report } from "@/lib/reports/model/report-schema";
import { day, sheetOf, type SheetOfReport, yesNo } from "./sheet-of";
import type { Words } from "./words-of";

/** The plan of a report: its actions, where each is to be done, and who approved it. */
export function planSheets({ plan }: Report, { about, place }: Words): SheetOfReport[] {
  const actions = plan?.actions ?? [];
  const { approved } = plan ?? {};
  return [
    sheetOf(
      "Plan",
      ACTIONS,
      actions.map((one) => [
        ...[one.id, one.action ?? "", one.title, one.why, one.part ? PART_WORDS[one.part] : ""],
        ...[yesNo(one.mandatory), one.priority, STATUS_WORDS[one.status], day(one.statusOn)],
        ...[one.statusReason ?? "", one.exceptionUntil ? day(one.exceptionUntil) : "", one.owner ?? ""],
        ...[one.startsOn ? day(one.startsOn) : "", one.dueOn ? day(one.dueOn) : "", one.whyNoDate ?? ""],
        ...[one.effort ?? "", one.oneOffPounds ?? "", one.yearlyPounds ?? ""],
        ...[FUNDING_WORDS[one.funding], STAFFING_WORDS[one.people], one.needs.join("\n")],
      ]),
    ),
    sheetOf(
      "Places of the plan",
      PLACES,
      actions.flatMap(({ id, title, targets }) =>
        targets.map(({ requirement, scope, due }) => [
          ...[id, title, ...about(requirement), ...place(scope), due ?? "Not due"],
        ]),
      ),
    ),
    sheetOf(
      "Approval of the plan",
      ["Approval", 10, "On", 13, "By", 30],
      approved ? [[approved.number, day(approved.on), approved.by]] : [],
    ),
  ];
}

const ACTIONS = [
  ...["Id", 38, "Action", 12, "What to do", 60, "Why", 60, "Part", 20, "Mandatory", 11, "Priority", 9],
  ...["Status", 18, "Since", 13, "Reason", 40, "Exception until", 15, "Owner", 24, "Starts on", 13],
  ...["Due on", 13, "Why no date", 40, "Effort", 8, "One-off cost (£)", 16, "Yearly cost (£)", 16],
  ...["Funding", 13, "People", 10, "After", 38],
];
const PLACES = [
  ...["Id", 38, "What to do", 60, "Requirement", 13, "Title", 36, "Place key", 16, "Place", 28],
  ...["Action due there", 24],
];
