import type { Catalogue } from "../catalogue";
import { indicesOf } from "./indices";
import { RequirementSum, type Summed } from "./requirement-sum";
import { type Rules, rulesOf } from "./rules";
import { statusOf } from "./status";
import type { AssessmentResult, Obstacle } from "./types";

/** The headline and the numbers beside it. */
export type GateAndIndices = Pick<AssessmentResult, "status" | "mandatoryIndex" | "recommendedIndex">;

/**
 * Status and indices of what the requirements come to.
 * @param sums by requirement, in the order of the catalogue
 * @param registers what an empty register puts in the way
 */
export function gateAndIndices(
  rules: Rules,
  sums: readonly RequirementSum[],
  registers: readonly Pick<Obstacle, "kind">[] = [],
): GateAndIndices {
  const { mandatoryIndex, recommendedIndex } = indicesOf(rules, sums);
  const obstacles = sums.flatMap(({ obstacles }) => [...obstacles].map((kind) => ({ kind })));
  return { status: statusOf([...registers, ...obstacles]), mandatoryIndex, recommendedIndex };
}

/** The same of outcomes that are known already, in any order. A requirement without any counts for nothing. */
export function gateAndIndicesOf(
  catalogue: Catalogue,
  outcomes: readonly (Omit<Summed, "answered" | "applicable"> & { requirement: string })[],
): GateAndIndices {
  const rules = rulesOf(catalogue);
  const sums = new Map(
    rules.requirements.map(({ requirement }) => [requirement.id, new RequirementSum(rules)]),
  );
  for (const outcome of outcomes)
    sums.get(outcome.requirement)?.add([{ ...outcome, answered: 0, applicable: 0 }]);
  return gateAndIndices(rules, [...sums.values()]);
}
