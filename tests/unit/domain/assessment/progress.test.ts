import { describe, expect, test } from "vitest";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { neighbours, nextUnanswered, positionOf, progressOf } from "@/lib/domain/assessment/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { anAssessed, type Situation } from "@/tests/support/assessed";
import { aMaturity, aNumber, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

function progress(requirements: Requirement[], situation: Situation) {
  const catalogue = dummyCatalogue(requirements);
  const assessed = anAssessed(situation);
  return progressOf(catalogue, assessed, scoreAssessment(catalogue, assessed));
}

const states = (requirements: Requirement[], situation: Situation) =>
  progress(requirements, situation).sections.flatMap((section) =>
    section.requirements.map(({ state }) => state),
  );

const two = { questions: [aMaturity("R1.1"), aMaturity("R1.2"), aNumber("R1.3")] };
const ofSuppliers = { rule: "-", condition: { question: "PF1", op: "equals", value: "supplier" } as const };
const perSite = { scope_level: "site" as const };

describe("the state of a requirement", () => {
  test.each<[string, Partial<Requirement>, Situation, string]>([
    ["nothing said", two, {}, "not_started"],
    ["one of two answers", two, { answers: { "R1.1": "fully_met" } }, "in_progress"],
    ["only a figure", two, { answers: { "R1.3": 4 } }, "in_progress"],
    ["only a note", two, { answers: { "R1.note": "Ask Ada." } }, "in_progress"],
    ["every counted answer", two, { answers: { "R1.1": "fully_met", "R1.2": "not_met" } }, "answered"],
    [
      "a reason of substance",
      two,
      { answers: { "R1.not_applicable": "We have nothing of this kind." } },
      "not_applicable",
    ],
    ["a reason that is too short", two, { answers: { "R1.not_applicable": "No." } }, "in_progress"],
    [
      "a rule that leaves it out",
      { applicability: ofSuppliers },
      { organisation: { PF1: "nhs_trust" } },
      "not_applicable",
    ],
    ["no site to answer for", perSite, {}, "cannot_start"],
    [
      "no site, and no need of one",
      { ...perSite, applicability: ofSuppliers },
      { organisation: { PF1: "nhs_trust" } },
      "not_applicable",
    ],
    [
      "one site of two",
      perSite,
      { sites: { a: {}, b: {} }, answers: { "R1.1@a": "not_met" } },
      "in_progress",
    ],
    [
      "both sites",
      perSite,
      { sites: { a: {}, b: {} }, answers: { "R1.1@a": "not_met", "R1.1@b": "not_met" } },
      "answered",
    ],
  ])("%s", (_, changes, situation, state) =>
    expect(states([aRequirement("R1", changes)], situation)).toEqual([state]),
  );
});

test("sections and the whole count their counted questions", () => {
  const requirements = [aRequirement("R1", two), aRequirement("R2", { section: "other" })];
  expect(progress(requirements, { answers: { "R1.1": "fully_met", "R2.1": "not_met" } })).toMatchObject({
    answered: 2,
    applicable: 3,
    sections: [
      { section: "section", answered: 1, applicable: 2 },
      { section: "other", answered: 1, applicable: 1 },
    ],
  });
});

describe("the way through the requirements", () => {
  const requirements = [
    aRequirement("R1"),
    aRequirement("R2", { applicability: ofSuppliers }),
    aRequirement("R3"),
    aRequirement("R4", perSite),
    aRequirement("R5"),
  ];
  const trust = { PF1: "nhs_trust" };
  const some = progress(requirements, { organisation: trust, answers: { "R3.1": "not_met" } });

  test("goes to the first open one at the start", () => expect(nextUnanswered(some)).toBe("R1"));
  test("goes on after the one at hand", () => expect(nextUnanswered(some, "R1")).toBe("R5"));
  test("begins again at the end", () => expect(nextUnanswered(some, "R5")).toBe("R1"));
  test("never leads back to the one at hand", () =>
    expect(
      nextUnanswered(
        progress(requirements, { organisation: trust, answers: { "R3.1": "not_met", "R5.1": "not_met" } }),
        "R1",
      ),
    ).toBeNull());
  test("passes over what does not apply", () =>
    expect(neighbours(some, "R3")).toEqual({ previous: "R1", next: "R4" }));
  test("counts what applies, and gives no place to what does not", () => {
    expect(positionOf(some, "R3")).toEqual({ number: 2, of: 4 });
    expect(positionOf(some, "R2")).toBeNull();
    expect(positionOf(some, "R9")).toBeNull();
  });
  test("has two ends", () => {
    expect(neighbours(some, "R1").previous).toBeNull();
    expect(neighbours(some, "R5").next).toBeNull();
  });
});
