import { codeOf } from "./level-code";
import { Mean } from "./mean";
import type { Rules } from "./rules";
import { obstacleKind } from "./status";
import type { Coverage, Obstacle, Outcome, OutcomeLevel } from "./types";

/** What of an outcome its sum needs. */
export type Summed = Omit<Outcome, "requirement" | "scope" | "because">;

/** What the outcomes of one requirement come to. All that indices and status need: the outcomes themselves can go. */
export class RequirementSum {
  readonly must = new Mean();
  readonly should = new Mean();
  readonly coverage: Coverage = { answered: 0, applicable: 0 };
  /** Number of outcomes at each level. */
  readonly levels = emptyLevels();
  /** The kinds of obstacles among them. */
  readonly obstacles = new Set<Obstacle["kind"]>();

  constructor(private readonly rules: Rules) {}

  add(outcomes: readonly Summed[]): void {
    for (const outcome of outcomes) {
      this.levels[outcome.level] += 1;
      this.coverage.answered += outcome.answered;
      this.coverage.applicable += outcome.applicable;
      if (outcome.level === "not_applicable") continue;
      const mean = outcome.obligation === "must" ? this.must : this.should;
      mean.add(this.rules.pointsOf(codeOf(outcome.level)), outcome.level === "fully_met");
      const kind = obstacleKind(outcome);
      if (kind) this.obstacles.add(kind);
    }
  }
}

/** A number for every level, none left out. */
export const emptyLevels = (): Record<OutcomeLevel, number> => ({
  not_met: 0,
  partly_met: 0,
  largely_met: 0,
  fully_met: 0,
  unknown: 0,
  not_applicable: 0,
});
