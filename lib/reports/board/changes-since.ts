import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import { ofHundred } from "@/lib/reports/words/of-hundred";
import type { Report } from "@/lib/reports/model/report-schema";

export interface BoardChange {
  what: string;
  before: string;
  now: string;
}

/** How a report stands beside an earlier one. */
export function changesSince(before: Report, now: Report): BoardChange[] {
  const row = (what: string, read: (report: Report) => string): BoardChange => ({
    what,
    before: read(before),
    now: read(now),
  });
  return [
    row("Status", ({ status }) => STATUS_WORDS[status.key].label),
    row("Mandatory index", ({ figures }) => ofHundred(figures.mandatoryIndex)),
    row("Recommended index", ({ figures }) => ofHundred(figures.recommendedIndex)),
    row(
      "Questions answered",
      ({ figures: { coverage } }) => `${coverage.answered} of ${coverage.applicable}`,
    ),
    row("Assurance", ({ figures }) => `${figures.assurance.toFixed(1)} of 3`),
    row("Mandatory outcomes that fall short", (report) => String(shortMusts(report))),
  ];
}

const shortMusts = ({ requirements }: Report): number =>
  requirements
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ standing }) => standing === "unplanned_must" || standing === "planned_must").length;
