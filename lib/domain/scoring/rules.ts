import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "../catalogue";
import { oncePerCatalogue } from "../catalogue/once-per-catalogue";
import type { Condition } from "../catalogue/schema";
import { compileCondition, type Test } from "../conditions/compile-condition";
import type { ScopeLevel } from "../scope";
import { type ActionRule, actionRules } from "./action-rules";
import { columnIn, type Layout } from "./layout";
import { codeOf, type LevelCode } from "./level-code";
import { readingOf } from "./read-question";
import { type RequirementRule, requirementRule } from "./requirement-rule";
import type { Sheet } from "./sheet";

/** A version of the catalogue made ready for judging. Null tests are always true. */
export interface Rules {
  layout: Layout;
  /** In the order of the catalogue. */
  requirements: readonly RequirementRule[];
  /** Places in `requirements`, by section. */
  sections: readonly { id: string; requirements: readonly number[] }[];
  registers: readonly { level: "site" | "service"; needed: Test<Sheet> | null; reasonColumn: number }[];
  reach: readonly { level: ScopeLevel; reach: number; test: Test<Sheet> | null }[];
  actions: readonly ActionRule[];
  /** Fewest characters of a reason of substance. */
  reasonLength: { notApplicable: number; explanation: number; emptyRegister: number };
  /** For how many cycles a gap may be planned. */
  plannedCycles: number;
  /** The highest index while something is not met. */
  cap: number;
  /** Share of the points at each level, 0 to 1. */
  pointsOf: (code: LevelCode) => number;
}

/** The rules of a catalogue. Worked out once: afterwards judging only runs them. */
export const rulesOf = oncePerCatalogue((catalogue): Rules => {
  const { scoring, limits } = catalogue.meta;
  const { layout, readerOf, decidingReaderOf } = readingOf(catalogue);
  const actions = actionRules(catalogue);
  const numberOf = new Map(actions.map(({ action }, number) => [action.id, number]));
  const test = (condition: Condition | null) => condition && compileCondition(condition, readerOf);

  return {
    layout,
    requirements: catalogue.requirements.map((requirement) =>
      requirementRule(requirement, { layout, readerOf, decidingReaderOf, numberOf }),
    ),
    sections: catalogue.sections.map(({ id, requirements }) => ({
      id,
      requirements: requirements.map((one) => catalogue.requirements.findIndex((each) => each.id === one)),
    })),
    registers: (["site", "service"] as const).map((level) => ({
      level,
      needed: test(scoring.registers_needed[level]),
      reasonColumn: columnIn(layout, EMPTY_REGISTER[level]),
    })),
    reach: scoring.action_order.reach.any.map(({ scope, reach, condition }) => ({
      level: scope,
      reach,
      test: test(condition),
    })),
    actions,
    reasonLength: {
      notApplicable: scoring.not_applicable.by_person.reason_min_length,
      explanation: limits.explanation.min,
      emptyRegister: scoring.registers_needed.reason_min_length,
    },
    plannedCycles: scoring.planned_gap.cycles,
    cap: scoring.index.cap_until_all_met,
    pointsOf: pointsRule(catalogue),
  };
});

function pointsRule({ meta: { scoring } }: Catalogue): Rules["pointsOf"] {
  const points: number[] = [];
  for (const [level, value] of Object.entries(scoring.level_points))
    if (level !== "unknown") points[codeOf(level)] = value / scoring.points_out_of;
  const unknown = scoring.level_points.unknown / scoring.points_out_of;
  return (code) => points[code] ?? unknown;
}
