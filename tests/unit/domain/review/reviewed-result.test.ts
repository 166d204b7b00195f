import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getCatalogue } from "@/lib/domain/catalogue";
import { STATUSES } from "@/lib/domain/catalogue/shape/words";
import { reviewedResult, type SubmittedOutcome } from "@/lib/domain/review/reviewed-result";
import { VERDICTS, type Verdict } from "@/lib/domain/review/states";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { Assessed, Outcome } from "@/lib/domain/scoring/types";
import { anyAssessed } from "@/tests/support/any-assessed";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const catalogue = getCatalogue("1.0.0");

const submitted = ({ because, answered: _, applicable: __, ...outcome }: Outcome): SubmittedOutcome => ({
  ...outcome,
  rule: because.rule,
  question: because.question ?? null,
});

function submit(assessed: Assessed) {
  const result = scoreAssessment(catalogue, assessed);
  return { result, content: { outcomes: result.outcomes.map(submitted), standing: result } };
}

const ids = catalogue.requirements.map(({ id }) => id);
const anyVerdicts = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...VERDICTS)))
  .map((pairs) => new Map<string, Verdict>(pairs));
const all = (verdict: Verdict) => new Map(ids.map((id) => [id, verdict]));

/** An empty register puts something in the way that no outcome shows; nobody can submit it. */
const anySubmitted = anyAssessed(catalogue)
  .map(submit)
  .filter(({ result }) =>
    result.why.needed.every(({ kind }) => kind !== "no_sites" && kind !== "no_services"),
  );

describe("the status by the verdicts, for any submission", { timeout: 60_000 }, () => {
  test("is the supplier’s where nobody judges, and where everybody agrees", () => {
    fc.assert(
      fc.property(anySubmitted, ({ result, content }) => {
        const { status, mandatoryIndex, recommendedIndex } = result;
        for (const verdicts of [new Map<string, Verdict>(), all("agree")])
          expect(reviewedResult(catalogue, content, verdicts)).toEqual({
            status,
            mandatoryIndex,
            recommendedIndex,
            outcomes: content.outcomes,
            gap: {
              mandatory: mandatoryIndex === null ? null : 0,
              recommended: recommendedIndex === null ? null : 0,
            },
          });
      }),
      { numRuns: 60 },
    );
  });

  test("no verdict lifts a status or an index", () => {
    fc.assert(
      fc.property(anySubmitted, anyVerdicts, ({ result, content }, verdicts) => {
        const reviewed = reviewedResult(catalogue, content, verdicts);
        expect(STATUSES.indexOf(reviewed.status)).toBeLessThanOrEqual(STATUSES.indexOf(result.status));
        expect(reviewed.gap.mandatory ?? 0).toBeGreaterThanOrEqual(0);
        expect(reviewed.gap.recommended ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});

const small = dummyCatalogue([aRequirement("A1")]);
const STANDING = {
  status: "fully_met",
  mandatoryIndex: 100,
  recommendedIndex: null,
  coverage: { answered: 1, applicable: 1 },
  assurance: 0,
  notApplicable: 0,
} as const;
const OUTCOME: SubmittedOutcome = {
  requirement: "A1",
  scope: "organisation",
  obligation: "must",
  level: "fully_met",
  explained: false,
  planned: false,
  rule: "only_answer",
  question: "A1.1",
};
const judge = (outcomes: SubmittedOutcome[], verdict: Verdict) =>
  reviewedResult(small, { outcomes, standing: STANDING }, new Map([["A1", verdict]]));

describe("a verdict", () => {
  test.each([
    ["fully_met", "agree", "fully_met"],
    ["fully_met", "partly", "partly_met"],
    ["fully_met", "disagree", "not_met"],
    ["fully_met", "cannot_tell", "unknown"],
    ["largely_met", "partly", "partly_met"],
    ["not_met", "partly", "not_met"],
    ["unknown", "partly", "unknown"],
    ["unknown", "disagree", "unknown"],
    ["not_applicable", "agree", "not_applicable"],
    ["not_applicable", "partly", "unknown"],
    ["not_applicable", "disagree", "unknown"],
    ["not_applicable", "cannot_tell", "unknown"],
  ] as const)("makes of %s, by “%s”, %s", (level, verdict, becomes) => {
    const rule = level === "not_applicable" ? "reason_given" : "only_answer";
    expect(judge([{ ...OUTCOME, level, rule }], verdict).outcomes).toMatchObject([{ level: becomes }]);
  });

  test("that disagrees takes neither the plan nor the explanation", () => {
    const planned = { ...OUTCOME, level: "partly_met", planned: true } as const;
    expect(judge([planned], "partly").status).toBe("approaching");
    expect(judge([planned], "disagree").status).toBe("mandatory_not_met");
  });

  test("is not about where the requirement does not apply by its rule, unless it applies nowhere", () => {
    const left = { ...OUTCOME, scope: "site:s2", level: "not_applicable", rule: "does_not_apply" } as const;
    expect(judge([OUTCOME, left], "disagree").outcomes.map(({ level }) => level)).toEqual([
      "not_met",
      "not_applicable",
    ]);
    expect(judge([left], "disagree").outcomes.map(({ level }) => level)).toEqual(["unknown"]);
  });

  test("shows how much more the supplier claims", () => {
    expect(judge([OUTCOME], "disagree").gap).toEqual({ mandatory: 100, recommended: null });
  });
});
