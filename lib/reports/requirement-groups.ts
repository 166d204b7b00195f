import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import type { OutcomeLevel } from "@/lib/domain/scoring/types";
import type { ScopeKey } from "@/lib/domain/scope";
import { groupBy } from "./group-by";
import { type Standing, STANDINGS } from "./model/report-parts";
import type { Report, ReportOutcome, ReportRequirement } from "./model/report-schema";

export interface RequirementGroup {
  /** The worst standing of these requirements; null for those that had nothing to judge. */
  standing: Standing | null;
  requirements: { requirement: ReportRequirement; lines: OutcomeLine[] }[];
}

/** An outcome and every scope in which it is the same, for the same reason. */
export interface OutcomeLine {
  outcome: ReportOutcome;
  scopes: ScopeKey[];
}

/** Requirements by the worst that was found in any scope, worst first; each with its outcomes, worst first. */
export function groupRequirements({ requirements }: Report): RequirementGroup[] {
  const placed = requirements.map((requirement) => ({ requirement, lines: linesOf(requirement) }));
  return [...STANDINGS, null].flatMap((standing) => {
    const same = placed.filter(({ lines }) => (lines[0]?.outcome.standing ?? null) === standing);
    return same.length > 0 ? { standing, requirements: same } : [];
  });
}

function linesOf({ outcomes }: ReportRequirement): OutcomeLine[] {
  const same = groupBy(outcomes, ({ obligation, standing, reason }) => `${obligation} ${standing} ${reason}`);
  return same
    .flatMap(([outcome, ...rest]) =>
      outcome ? { outcome, scopes: [outcome, ...rest].map(({ scope }) => scope) } : [],
    )
    .sort(({ outcome: a }, { outcome: b }) => rankOf(a) - rankOf(b));
}

/** Lower is worse: by standing, then by level. */
const rankOf = ({ standing, level }: ReportOutcome) =>
  STANDINGS.indexOf(standing) * WORST_FIRST.length + WORST_FIRST.indexOf(level);

const WORST_FIRST: readonly OutcomeLevel[] = [...LEVELS, "unknown", "not_applicable"];
