import { Mean } from "./mean";
import { emptyLevels, type RequirementSum } from "./requirement-sum";
import type { Rules } from "./rules";
import type { Coverage, Indices, OutcomeLevel, SectionResult } from "./types";

/**
 * The two indices, never a headline: the mean over scopes within a requirement, over requirements within a
 * section, over sections that have any. What does not apply is left out.
 *
 * @param sums by requirement, in the order of the catalogue
 */
export function indicesOf(
  rules: Rules,
  sums: readonly RequirementSum[],
): Indices & { sections: SectionResult[] } {
  const [mandatory, recommended] = [new Mean(), new Mean()];
  const sections = rules.sections.map(({ id, requirements }): SectionResult => {
    const [must, should] = [new Mean(), new Mean()];
    const levels = emptyLevels();
    const ofSection = requirements.map((index) => sums[index]!);
    for (const sum of ofSection) {
      must.addMean(sum.must);
      should.addMean(sum.should);
      for (const level of Object.keys(levels) as OutcomeLevel[]) levels[level] += sum.levels[level];
    }
    mandatory.addMean(must);
    recommended.addMean(should);
    return {
      section: id,
      mandatoryIndex: must.index(rules.cap),
      recommendedIndex: should.index(rules.cap),
      coverage: coverageOf(ofSection),
      levels,
    };
  });
  return {
    mandatoryIndex: mandatory.index(rules.cap),
    recommendedIndex: recommended.index(rules.cap),
    sections,
  };
}

export function coverageOf(sums: readonly { coverage: Coverage }[]): Coverage {
  const total = { answered: 0, applicable: 0 };
  for (const { coverage } of sums) {
    total.answered += coverage.answered;
    total.applicable += coverage.applicable;
  }
  return total;
}
