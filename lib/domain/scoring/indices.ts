import { codeOf } from "./level-code";
import type { Rules } from "./rules";
import type { Coverage, Indices, Outcome, OutcomeLevel, SectionResult } from "./types";

/**
 * The two indices, never a headline: the mean over scopes within a requirement, over requirements within a
 * section, over sections that have any. What does not apply is left out.
 *
 * @param outcomes by requirement, in the order of the catalogue
 */
export function indicesOf(
  rules: Rules,
  outcomes: readonly (readonly Outcome[])[],
): Indices & { sections: SectionResult[] } {
  const [mandatory, recommended] = [new Mean(), new Mean()];
  const sections = rules.sections.map(({ id, requirements }): SectionResult => {
    const [must, should] = [new Mean(), new Mean()];
    const coverage: Coverage = { answered: 0, applicable: 0 };
    const levels = emptyLevels();
    for (const index of requirements) {
      const [ofMust, ofShould] = [new Mean(), new Mean()];
      for (const outcome of outcomes[index] ?? []) {
        levels[outcome.level] += 1;
        coverage.answered += outcome.answered;
        coverage.applicable += outcome.applicable;
        if (outcome.level === "not_applicable") continue;
        const mean = outcome.obligation === "must" ? ofMust : ofShould;
        mean.add(rules.pointsOf(codeOf(outcome.level)), outcome.level === "fully_met");
      }
      must.addMean(ofMust);
      should.addMean(ofShould);
    }
    mandatory.addMean(must);
    recommended.addMean(should);
    return {
      section: id,
      mandatoryIndex: must.index(rules.cap),
      recommendedIndex: should.index(rules.cap),
      coverage,
      levels,
    };
  });
  return {
    mandatoryIndex: mandatory.index(rules.cap),
    recommendedIndex: recommended.index(rules.cap),
    sections,
  };
}

const emptyLevels = (): Record<OutcomeLevel, number> => ({
  not_met: 0,
  partly_met: 0,
  largely_met: 0,
  fully_met: 0,
  unknown: 0,
  not_applicable: 0,
});

class Mean {
  private total = 0;
  private count = 0;
  private allMet = true;

  add(points: number, met: boolean) {
    this.total += points;
    this.count += 1;
    this.allMet &&= met;
  }

  addMean(other: Mean) {
    if (other.count > 0) this.add(other.total / other.count, other.allMet);
  }

  /** Floored, and below 100 until everything is met: rounding must not look like compliance. Null of nothing. */
  index(cap: number): number | null {
    if (this.count === 0) return null;
    // Thirds are not exact in binary; the small addition keeps 50 from becoming 49.
    const floored = Math.floor((this.total / this.count) * 100 + 1e-9);
    return this.allMet ? floored : Math.min(cap, floored);
  }
}
