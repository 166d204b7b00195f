import { describe, expect, test } from "vitest";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { PlannedGap } from "@/lib/domain/scoring/types";
import { anAssessed, TODAY } from "@/tests/support/assessed";
import { aMaturity, aNumber, aRequirement, aYesNo, dummyCatalogue } from "@/tests/support/dummy-catalogue";

describe("a requirement in a scope", () => {
  const two = dummyCatalogue([
    aRequirement("R1", { questions: [aMaturity("R1.1"), aMaturity("R1.2"), aNumber("R1.3")] }),
  ]);
  const only = (answers: Record<string, string | number>) =>
    scoreAssessment(two, anAssessed({ answers })).outcomes[0];

  test("comes out at its lowest answer, and says which", () =>
    expect(only({ "R1.1": "fully_met", "R1.2": "partly_met" })).toMatchObject({
      level: "partly_met",
      because: { rule: "lowest_answer", question: "R1.2" },
      answered: 2,
      applicable: 2,
    }));

  test("is unknown while one answer is missing, even beside a low one", () =>
    expect(only({ "R1.1": "not_met" })).toMatchObject({
      level: "unknown",
      because: { rule: "unanswered", question: "R1.2" },
      answered: 1,
    }));

  test("is fully met when every answer is", () =>
    expect(only({ "R1.1": "fully_met", "R1.2": "fully_met" })).toMatchObject({
      level: "fully_met",
      because: { rule: "all_fully_met" },
    }));

  test("has no outcome for an obligation whose questions are all hidden", () => {
    const hidden = { question: "PF5", op: "equals", value: "yes" } as const;
    const catalogue = dummyCatalogue([
      aRequirement("R1", {
        questions: [aMaturity("R1.1"), aYesNo("R1.2", { obligation: "should", show_if: hidden })],
      }),
    ]);
    expect(scoreAssessment(catalogue, anAssessed({})).outcomes.map(({ obligation }) => obligation)).toEqual([
      "must",
    ]);
  });
});

test("a hidden answer shows nothing else", () => {
  const catalogue = dummyCatalogue([
    aRequirement("R1", {
      questions: [
        aMaturity("R1.1"),
        aYesNo("R1.2", { scored: false, show_if: { question: "PF5", op: "equals", value: "yes" } }),
        aMaturity("R1.3", { show_if: { question: "R1.2", op: "equals", value: "yes" } }),
      ],
    }),
  ]);
  const applicable = (PF5: string) =>
    scoreAssessment(catalogue, anAssessed({ organisation: { PF5 }, answers: { "R1.2": "yes" } })).coverage
      .applicable;
  expect(applicable("yes")).toBe(2);
  expect(applicable("no")).toBe(1);
});

describe("a requirement that does not apply", () => {
  const ofTrusts = {
    rule: "NHS trusts",
    condition: { question: "PF1", op: "equals", value: "nhs_trust" } as const,
  };
  const catalogue = dummyCatalogue([
    aRequirement("R1", {
      applicability: ofTrusts,
      questions: [aMaturity("R1.1"), aYesNo("R1.2", { obligation: "should" })],
    }),
  ]);
  const result = scoreAssessment(
    catalogue,
    anAssessed({ organisation: { PF1: "supplier" }, answers: { "R1.1": "not_met" } }),
  );

  test("is not applicable under each of its obligations, whatever is stored", () =>
    expect(result.outcomes).toMatchObject([
      { obligation: "must", level: "not_applicable", because: { rule: "does_not_apply" } },
      { obligation: "should", level: "not_applicable" },
    ]));

  test("is left out of indices and coverage, and counted once", () =>
    expect(result).toMatchObject({
      mandatoryIndex: null,
      recommendedIndex: null,
      coverage: { answered: 0, applicable: 0 },
      notApplicable: 1,
      actions: [],
    }));
});

test("a reason leaves nothing out where nothing is asked", () => {
  const hidden = aMaturity("R1.1", { show_if: { question: "PF1", op: "equals", value: "supplier" } });
  const catalogue = dummyCatalogue([aRequirement("R1", { na_allowed: true, questions: [hidden] })]);
  const answers = { "R1.not_applicable": "We have nothing of this kind at all." };
  const left = (PF1: string) =>
    scoreAssessment(catalogue, anAssessed({ organisation: { PF1 }, answers })).notApplicable;
  expect(left("supplier")).toBe(1);
  expect(left("gp")).toBe(0);
});

describe("a disputed answer", () => {
  const catalogue = dummyCatalogue([
    aRequirement("R1", {
      questions: [
        aMaturity("R1.1", {
          proposes_from: [{ check: "MC", result: "bad", propose: "not_met", contradicts: ["fully_met"] }],
        }),
      ],
    }),
  ]);
  const score = (answer: string, result: string, explained = false) =>
    scoreAssessment(
      catalogue,
      anAssessed({
        answers: { "R1.1": answer },
        checks: [{ check: "MC", scope: "organisation", result, explained }],
      }),
    );

  test("counts as unknown and unanswered", () => {
    expect(score("fully_met", "bad").outcomes[0]).toMatchObject({
      level: "unknown",
      because: { rule: "disputed", question: "R1.1" },
    });
    expect(score("fully_met", "bad").coverage.answered).toBe(0);
  });

  test("counts again once it is explained", () =>
    expect(score("fully_met", "bad", true).outcomes[0]?.level).toBe("fully_met"));

  test("is not disputed when the check does not contradict this answer", () => {
    expect(score("partly_met", "bad").outcomes[0]?.level).toBe("partly_met");
    expect(score("fully_met", "good").outcomes[0]?.level).toBe("fully_met");
  });
});

describe("a gap in a must is planned", () => {
  const catalogue = dummyCatalogue([aRequirement("R1", { scope_level: "site" })]);
  const plan: PlannedGap = {
    requirement: "R1",
    kind: "action",
    approved: true,
    owner: "Ada",
    until: TODAY,
    cycle: 1,
  };
  const statusWith = (changes: Partial<PlannedGap>) =>
    scoreAssessment(
      catalogue,
      anAssessed({
        sites: { s1: {} },
        answers: { "R1.1@s1": "not_met" },
        planned: [{ ...plan, ...changes }],
      }),
    ).status;

  test.each<[string, Partial<PlannedGap>]>([
    ["by an approved, owned, dated action", {}],
    ["by an approved exception that is in date", { kind: "exception" }],
    ["by an action for this very site", { scope: "site:s1" }],
  ])("%s", (_, changes) => expect(statusWith(changes)).toBe("approaching"));

  test.each<[string, Partial<PlannedGap>]>([
    ["not approved", { approved: false }],
    ["owned by nobody", { owner: "  " }],
    ["without a date", { until: undefined }],
    ["past its date", { until: "2026-10-31" }],
    ["in its second cycle", { cycle: 2 }],
    ["for another site", { scope: "site:s2" }],
    ["for another requirement", { requirement: "R2" }],
  ])("but not by one that is %s", (_, changes) => expect(statusWith(changes)).toBe("mandatory_not_met"));
});

describe("assurance", () => {
  const catalogue = dummyCatalogue([aRequirement("R1"), aRequirement("R2")]);
  const score = (until?: string) =>
    scoreAssessment(catalogue, {
      ...anAssessed({}),
      answers: [
        { question: "R1.1", scope: "organisation", value: "not_met", assurance: { level: 3, until } },
        { question: "R2.1", scope: "organisation", value: "fully_met" },
      ],
    }).assurance;

  test("is the mean over counted answers, 0 where nothing proves them", () => expect(score()).toBe(1.5));
  test("holds until the last day of the proof", () => expect(score(TODAY)).toBe(1.5));
  test("falls to 0 once the proof has expired", () => expect(score("2026-10-31")).toBe(0));
});

describe("advisory and overlay questions", () => {
  const catalogue = dummyCatalogue([
    aRequirement("R1", {
      questions: [
        aMaturity("R1.1"),
        aYesNo("R1.2", { advisory: true }),
        aYesNo("R1.3", { overlay_of: "A later law" }),
      ],
    }),
  ]);
  const result = scoreAssessment(catalogue, anAssessed({ answers: { "R1.1": "fully_met", "R1.2": "no" } }));

  test("move nothing", () =>
    expect(result).toMatchObject({
      status: "fully_met",
      mandatoryIndex: 100,
      coverage: { answered: 1, applicable: 1 },
    }));

  test("are reported apart", () =>
    expect(result.apart.outcomes).toMatchObject([
      { question: "R1.2", kind: "advisory", level: "not_met" },
      { question: "R1.3", kind: "overlay", level: "unknown" },
    ]));
});
