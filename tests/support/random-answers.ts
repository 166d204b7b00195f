import fc from "fast-check";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { remarkId } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { Given } from "@/lib/domain/assessment/check-given";
import type { ScopeKey, ScopeLevel } from "@/lib/domain/scope";

/** Any value that a person may give to this question. */
function valueOf(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.type) {
    case "maturity":
      return fc.constantFrom(...LEVELS);
    case "yes_no":
      return fc.constantFrom("yes", "no");
    case "single_choice":
      return fc.constantFrom(...question.options.map(({ value }) => value));
    case "multi_choice": {
      const exclusive = question.exclusive ?? [];
      const others = question.options.map(({ value }) => value).filter((value) => !exclusive.includes(value));
      const several = fc.subarray(others, { minLength: 1 });
      return exclusive.length
        ? fc.oneof(several, fc.subarray(exclusive, { minLength: 1, maxLength: 1 }))
        : several;
    }
    case "number":
      return fc.integer({ min: question.min, max: Math.min(question.max, 100) });
    case "date":
      return fc.constantFrom("none", "2001-02-03", "2025-01-31", "2026-10-01");
    case "text":
      return fc.constant("Some words");
  }
}

const REASON = "Somebody wrote down a reason of substance.";

/** Any one thing that a person may save about an assessment: an answer, a remark, or clearing either. */
export function anyGiven(catalogue: Catalogue, scopes: Record<ScopeLevel, ScopeKey[]>): fc.Arbitrary<Given> {
  const answers = catalogue.requirements.flatMap((requirement) =>
    requirement.questions.map((question) =>
      fc.record({
        question: fc.constant(question.id),
        scope: fc.constantFrom(...scopes[question.ask_at ?? requirement.scope_level]),
        value: fc.option(valueOf(question), { freq: 8 }),
      }),
    ),
  );
  const remarks = catalogue.requirements.flatMap(({ id, scope_level, na_allowed }) =>
    (na_allowed ? (["explanation", "not_applicable"] as const) : (["explanation"] as const)).map((remark) =>
      fc.record({
        question: fc.constant(remarkId(id, remark)),
        scope: fc.constantFrom(...scopes[scope_level]),
        value: fc.option(fc.constant(REASON), { freq: 2 }),
      }),
    ),
  );
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...answers) },
    { weight: 1, arbitrary: fc.oneof(...remarks) },
  );
}
