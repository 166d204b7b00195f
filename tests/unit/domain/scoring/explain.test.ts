import { expect, test } from "vitest";
import { explain } from "@/lib/domain/scoring/explain";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { anAssessed, type Said } from "@/tests/support/assessed";
import { aChoice, aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const two = [aMaturity("R1.1"), aMaturity("R1.2")];

test.each<[string, Partial<Parameters<typeof aRequirement>[1]>, Said, string]>([
  ["one answer", {}, { "R1.1": "largely_met" }, "Largely met, because of the answer to “How far R1.1?”."],
  [
    "the lowest answer",
    { questions: two },
    { "R1.1": "fully_met", "R1.2": "not_met" },
    "Not met, because of the answer to “How far R1.2?”: of 2 answers the lowest counts.",
  ],
  [
    "all at the top",
    { questions: two },
    { "R1.1": "fully_met", "R1.2": "fully_met" },
    "Fully met, because all 2 answers are at the top.",
  ],
  ["no answer", {}, {}, "Unknown, because “How far R1.1?” has no answer yet."],
  [
    "a good reason",
    {},
    { "R1.not_applicable": "We have nothing of this kind." },
    "Not applicable, for the reason that was recorded.",
  ],
  [
    "a bad reason",
    {},
    { "R1.not_applicable": "No." },
    "Unknown, because “not applicable” needs a reason of at least 20 characters.",
  ],
  [
    "a reason where none is allowed",
    { na_allowed: false },
    { "R1.not_applicable": "We have nothing of this kind." },
    "Unknown, because this requirement always applies and cannot be marked “not applicable”.",
  ],
  [
    "a rule",
    {
      applicability: {
        rule: "Every supplier",
        condition: { question: "PF1", op: "equals", value: "supplier" },
      },
    },
    {},
    "Not applicable here, because the requirement is for: every supplier.",
  ],
])("an outcome explains itself in one sentence: %s", (_, changes, answers, sentence) => {
  const catalogue = dummyCatalogue([aRequirement("R1", changes)]);
  const { outcomes } = scoreAssessment(catalogue, anAssessed({ answers }));
  expect(outcomes.map((outcome) => explain(catalogue, outcome))).toEqual([sentence]);
});

test("with names, it begins with the place", () => {
  const catalogue = dummyCatalogue([aRequirement("R1", { scope_level: "site" })]);
  const { outcomes } = scoreAssessment(catalogue, anAssessed({ sites: { s1: {} } }));
  const names = (scope: string) => (scope === "site:s1" ? "Main hospital" : undefined);
  expect(outcomes.map((outcome) => explain(catalogue, outcome, { names }))).toEqual([
    "Main hospital: unknown, because “How far R1.1?” has no answer yet.",
  ]);
});

test("a dispute says that a check disagrees", () => {
  const question = aMaturity("R1.1", {
    proposes_from: [{ check: "MC", result: "bad", contradicts: ["fully_met"] }],
  });
  const catalogue = dummyCatalogue([aRequirement("R1", { questions: [question] })]);
  const { outcomes } = scoreAssessment(
    catalogue,
    anAssessed({
      answers: { "R1.1": "fully_met" },
      checks: [{ check: "MC", scope: "organisation", result: "bad" }],
    }),
  );
  expect(outcomes.map((outcome) => explain(catalogue, outcome))).toEqual([
    "Unknown, because an automatic check contradicts the answer to “How far R1.1?” and nobody has explained why.",
  ]);
});

test.each<[string, Partial<Parameters<typeof aRequirement>[1]>, Said, string]>([
  [
    "a level by its description",
    {},
    { "R1.1": "largely_met" },
    "Largely met, because of the answer to “How far R1.1?”: “Most”.",
  ],
  [
    "a choice by its label",
    {
      questions: [aChoice("R1.1", ["a", "b"], { scored: true, score_map: { a: "not_met", b: "fully_met" } })],
    },
    { "R1.1": "a" },
    "Not met, because of the answer to “Which R1.1?”: “Label of a”.",
  ],
  [
    "the lowest of several",
    { questions: two },
    { "R1.1": "fully_met", "R1.2": "not_met" },
    "Not met, because of the answer to “How far R1.2?”: “None”. Of 2 answers the lowest counts.",
  ],
  [
    "a reason by its text",
    {},
    { "R1.not_applicable": "We have nothing of this kind." },
    "Not applicable, for the reason that was recorded: “We have nothing of this kind”.",
  ],
])("told the answers, it quotes %s", (_, changes, answers, sentence) => {
  const catalogue = dummyCatalogue([aRequirement("R1", changes)]);
  const { outcomes } = scoreAssessment(catalogue, anAssessed({ answers }));
  const said = (id: string) => answers[id];
  expect(outcomes.map((outcome) => explain(catalogue, outcome, { said }))).toEqual([sentence]);
});
