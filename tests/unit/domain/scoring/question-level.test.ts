import { describe, expect, test } from "vitest";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Question } from "@/lib/domain/catalogue/schema";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { anAssessed } from "@/tests/support/assessed";
import {
  aChoice,
  aDate,
  aMaturity,
  aMultiChoice,
  aRequirement,
  aYesNo,
  dummyCatalogue,
} from "@/tests/support/dummy-catalogue";

const levelOf = (question: Question, value: AnswerValue, more: Question[] = [], answers = {}) =>
  scoreAssessment(
    dummyCatalogue([aRequirement("R1", { questions: [question, ...more] })]),
    anAssessed({ answers: { [question.id]: value, ...answers } }),
  ).outcomes[0]?.level;

describe("the level of a question", () => {
  test.each(["not_met", "partly_met", "largely_met", "fully_met"])("maturity is as chosen: %s", (level) =>
    expect(levelOf(aMaturity("R1.1"), level)).toBe(level),
  );

  test.each([
    ["yes", "fully_met"],
    ["no", "not_met"],
  ])("%s is %s", (value, level) => expect(levelOf(aYesNo("R1.1"), value)).toBe(level));

  test.each([
    ["a", "fully_met"],
    ["b", "partly_met"],
  ])("a single choice goes by its map: %s is %s", (value, level) => {
    const question = aChoice("R1.1", ["a", "b"], {
      scored: true,
      score_map: { a: "fully_met", b: "partly_met" },
    });
    expect(levelOf(question, value)).toBe(level);
  });

  test.each([
    [["a", "b", "c"], "fully_met"],
    [["b", "a"], "largely_met"],
    [["c"], "partly_met"],
    [["none"], "not_met"],
  ])("counted ticks: %s is %s", (ticked, level) => {
    const question = aMultiChoice("R1.1", ["a", "b", "c", "none"], {
      scored: true,
      exclusive: ["none"],
      score_rule: { kind: "count_ticked", fully: 3, largely: 2, partly: 1 },
    });
    expect(levelOf(question, ticked)).toBe(level);
  });

  test.each([
    [["a", "b"], "yes", "fully_met"],
    [["a"], "yes", "partly_met"],
    [["a"], "no", "fully_met"],
    [["none"], "no", "not_met"],
  ])("all applicable ticks: %s where b applies %s is %s", (ticked, applies, level) => {
    const question = aMultiChoice("R1.1", ["a", "b", "none"], {
      scored: true,
      exclusive: ["none"],
      score_rule: {
        kind: "all_applicable_ticked",
        applies: { b: { question: "R1.2", op: "equals", value: "yes" } },
        all: "fully_met",
        some: "partly_met",
        none: "not_met",
      },
    });
    expect(levelOf(question, ticked, [aYesNo("R1.2", { scored: false })], { "R1.2": applies })).toBe(level);
  });

  test.each([
    ["2025-11-01", "fully_met"],
    ["2025-10-31", "partly_met"],
    ["none", "not_met"],
  ])("a date with a limit of 12 months: %s is %s", (value, level) =>
    expect(levelOf(aDate("R1.1", { max_age_months: 12 }), value)).toBe(level),
  );

  test("a date without a limit is fully met, however old", () =>
    expect(levelOf(aDate("R1.1"), "2001-01-01")).toBe("fully_met"));

  test.each<[string, Question, AnswerValue]>([
    ["a level that is none", aMaturity("R1.1"), "excellent"],
    ["an option that is gone", aChoice("R1.1", ["a", "b"], { scored: true, score_map: {} }), "a"],
    ["a box left empty", aMaturity("R1.1"), ""],
    ["nothing ticked", aMultiChoice("R1.1", ["a", "b"], { scored: true }), []],
  ])("%s is unknown, never not met", (_, question, value) =>
    expect(levelOf(question, value)).toBe("unknown"),
  );
});
