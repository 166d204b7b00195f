import type { Obligation, OutcomeLevel } from "@/lib/domain/scoring/types";
import type { ScopeLevel } from "@/lib/domain/scope";
import type { Report, ReportOutcome, ReportRequirement } from "./model/report-schema";

interface Row {
  requirement: ReportRequirement;
  obligation: Obligation;
}

/** Requirements × scopes of one level. Requirements with two obligations there have two rows. */
export type HeatMap = { level: ScopeLevel; total: number } & (
  | {
      kind: "cells";
      /** Parts of a wide map, so that each fits a page. */
      tables: { scopes: Report["scopes"]; rows: (Row & { cells: (ReportOutcome | undefined)[] })[] }[];
    }
  | { kind: "counts"; rows: (Row & { counts: Record<OutcomeLevel, number> })[] }
);

/** Beyond this many scopes of a level, a map shows how many are at each outcome. */
export const MOST_SCOPES = 30;
const COLUMNS_ON_SCREEN = 12;

/** One map for the organisation, one for the sites and one for the services, where there are any. */
export function heatMaps(report: Report, mostColumns = COLUMNS_ON_SCREEN): HeatMap[] {
  return (["organisation", "site", "service"] as const).flatMap((level): HeatMap[] => {
    const scopes = report.scopes.filter((scope) => scope.level === level);
    const keys = new Set(scopes.map(({ key }) => key));
    const rows = report.requirements.flatMap((requirement) => {
      const here = requirement.outcomes.filter(({ scope }) => keys.has(scope));
      const obligations = (["must", "should", "consider"] as const).filter((one) =>
        here.some(({ obligation }) => obligation === one),
      );
      return obligations.map((obligation) => ({
        requirement,
        obligation,
        outcomes: here.filter((outcome) => outcome.obligation === obligation),
      }));
    });
    if (rows.length === 0) return [];
    const common = { level, total: scopes.length };
    if (scopes.length > MOST_SCOPES)
      return [
        {
          ...common,
          kind: "counts",
          rows: rows.map((row) => ({ ...row, counts: countLevels(row.outcomes) })),
        },
      ];
    const tables = evenParts(scopes, mostColumns).map((part) => ({
      scopes: part,
      rows: rows.map((row) => ({
        ...row,
        cells: part.map(({ key }) => row.outcomes.find(({ scope }) => scope === key)),
      })),
    }));
    return [{ ...common, kind: "cells", tables }];
  });
}

function countLevels(outcomes: readonly ReportOutcome[]): Record<OutcomeLevel, number> {
  const counts = { fully_met: 0, largely_met: 0, partly_met: 0, not_met: 0, unknown: 0, not_applicable: 0 };
  for (const { level } of outcomes) counts[level] += 1;
  return counts;
}

function evenParts<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}
