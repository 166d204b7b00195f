import { describe, expect, it } from "vitest";
import { serviceScope } from "@/lib/domain/scope";
import { requirementView } from "@/lib/domain/assessment/requirement-view";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { Target } from "@/lib/domain/assessment/target";
import { anAssessed } from "@/tests/support/assessed";
import { aMaturity, aRequirement, aYesNo, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const catalogue = dummyCatalogue([
  aRequirement("P1", {
    scope_level: "service",
    applicability: { rule: "Live services", condition: { question: "SV1", op: "equals", value: "live" } },
    questions: [
      aMaturity("P1.1", {
        proposes_from: [{ profile: "SV2", map: { lan_only: "not_met", both: "fully_met" } }],
      }),
      aYesNo("P1.2", { show_if: { question: "SV5", op: "equals", value: "yes" } }),
    ],
  }),
]);
const services = {
  a: { SV1: "live", SV2: "both", SV5: "no" },
  b: { SV1: "live", SV2: "both", SV5: "yes" },
  old: { SV1: "retired", SV2: "lan_only", SV5: "yes" },
};

function view(given: { scope: string; value: string; forAll: boolean }[], wanted?: Target) {
  const answers = given.map(({ scope, ...rest }) => ({
    question: "P1.1",
    scope: serviceScope(scope),
    ...rest,
  }));
  const assessed = { ...anAssessed({ services }), answers };
  return requirementView(catalogue, assessed, scoreAssessment(catalogue, assessed), "P1", wanted);
}

describe("The page of a requirement", () => {
  it("shows only the services to which it applies", () => {
    expect(view([])?.places.map(({ scope }) => scope)).toEqual(["service:a", "service:b"]);
  });

  it("asks for all what is asked for any", () => {
    expect(view([], "all")?.asked.map(({ question }) => question.id)).toEqual(["P1.1", "P1.2"]);
    expect(view([], "service:a")?.asked.map(({ question }) => question.id)).toEqual(["P1.1"]);
  });

  it("shows the answer that its places share, and none where they differ", () => {
    const shared = [
      { scope: "a", value: "fully_met", forAll: true },
      { scope: "b", value: "fully_met", forAll: true },
    ];
    expect(view(shared)?.stored("P1.1")).toBe("fully_met");
    expect(
      view(
        [
          { ...shared[0]!, forAll: false },
          { scope: "b", value: "not_met", forAll: false },
        ],
        "all",
      )?.stored("P1.1"),
    ).toBeUndefined();
  });

  it("leaves out of one answer for all what has an answer of its own", () => {
    expect(view([{ scope: "a", value: "not_met", forAll: false }], "all")?.exceptions).toEqual(["service:a"]);
  });

  it("proposes what the facts of all its places propose", () => {
    const asked = view([], "all");
    expect(asked?.proposed(asked.asked[0]!.question)?.value).toBe("fully_met");
  });

  it("does not exist for a place where it does not apply, nor for an unknown requirement", () => {
    expect(view([], "service:old")).toBeNull();
    expect(view([], "site:a")).toBeNull();
    const assessed = { ...anAssessed({ services }), answers: [] };
    expect(requirementView(catalogue, assessed, scoreAssessment(catalogue, assessed), "Z9")).toBeNull();
  });
});
