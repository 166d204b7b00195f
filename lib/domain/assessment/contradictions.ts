import type { Catalogue } from "@/lib/domain/catalogue/index";
import { oncePerCatalogue } from "@/lib/domain/catalogue/once-per-catalogue";
import type { Condition } from "@/lib/domain/catalogue/schema";
import { leavesOf } from "@/lib/domain/catalogue/shape/condition";
import { compileCondition } from "@/lib/domain/conditions/compile-condition";
import type { ScopeKey } from "@/lib/domain/scope";
import { readingOf } from "@/lib/domain/scoring/read-question";
import { Sheet } from "@/lib/domain/scoring/sheet";
import type { Assessed } from "@/lib/domain/scoring/types";

/** Answers in a scope that cannot both be true, or need a second look. */
export interface Contradiction {
  /** X1 to X12 in the first version. */
  id: string;
  scope: ScopeKey;
  says: string;
  /** The requirements whose answers it is about, in the order of the catalogue. */
  requirements: string[];
}

/** Which contradictions hold, and where. They are shown to the person and never scored. */
export function contradictionsIn(catalogue: Catalogue, assessed: Assessed): Contradiction[] {
  const { layout, rules } = rulesOf(catalogue);
  const sheet = new Sheet(layout, assessed);
  return rules.flatMap(({ id, scope, says, requirements, test }) =>
    sheet
      .rowsOf(scope)
      .filter((row) => test(sheet, row))
      .map((row) => ({ id, scope: sheet.scopeOf(row), says, requirements })),
  );
}

function requirementsIn(catalogue: Catalogue, condition: Condition): string[] {
  const asked = leavesOf(condition).flatMap((leaf) => ("question" in leaf ? [leaf.question] : []));
  return catalogue.requirements
    .filter(({ questions }) => questions.some(({ id }) => asked.includes(id)))
    .map(({ id }) => id);
}

const rulesOf = oncePerCatalogue((catalogue) => {
  const { layout, readerOf } = readingOf(catalogue);
  return {
    layout,
    rules: catalogue.contradictions.list.map((rule) => ({
      ...rule,
      requirements: requirementsIn(catalogue, rule.when),
      test: compileCondition(rule.when, readerOf),
    })),
  };
});
