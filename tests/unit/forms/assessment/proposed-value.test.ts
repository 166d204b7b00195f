import { describe, expect, test } from "vitest";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { FormValues } from "@/lib/forms/form-state";
import { overrules, proposedField } from "@/lib/forms/assessment/proposed-value";
import { aDate, aMaturity, aMultiChoice, aNumber } from "@/tests/support/dummy-catalogue";

describe("an answer overrules what was proposed beside it", () => {
  const sent = (question: string, value: AnswerValue) => {
    const field = proposedField(question, value);
    return { [field.name]: field.value };
  };
  test.each([
    ["a level", aMaturity("Q"), "not_met", "not_met", false],
    ["another level", aMaturity("Q"), "not_met", "fully_met", true],
    ["a number", aNumber("Q"), 200, 200, false],
    ["another number", aNumber("Q"), 200, 199.5, true],
    ["ticks in another order", aMultiChoice("Q", ["a", "b"]), ["a", "b"], ["b", "a"], false],
    ["fewer ticks", aMultiChoice("Q", ["a", "b"]), ["a", "b"], ["a"], true],
    ["a date", aDate("Q"), "2026-05-06", "2026-05-06", false],
    ["no date", aDate("Q"), "2026-05-06", "none", true],
    ["no answer", aMaturity("Q"), "not_met", null, false],
  ])("%s", (_, question, proposed, answer, expected) =>
    expect(overrules(question, answer, sent("Q", proposed))).toBe(expected),
  );

  test("where nothing was proposed, or what came back makes no sense, it overrules nothing", () => {
    const nonsense: FormValues[] = [
      {},
      { "proposed.Q": "{" },
      { "proposed.Q": "{}" },
      { "proposed.Q": ["1"] },
    ];
    for (const raw of nonsense) expect(overrules(aMaturity("Q"), "not_met", raw)).toBe(false);
  });
});
