import { expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Condition } from "@/lib/domain/catalogue/schema";
import { describeCondition } from "@/lib/domain/conditions/describe-condition";
import {
  aChoice,
  aMaturity,
  aMultiChoice,
  aNumber,
  aRequirement,
  dummyCatalogue,
} from "@/tests/support/dummy-catalogue";

const catalogue = dummyCatalogue([
  aRequirement("R1", {
    questions: [
      aMaturity("R1.1"),
      aChoice("R1.2", ["a", "b"]),
      aMultiChoice("R1.3", ["a", "b"]),
      aNumber("R1.4"),
    ],
  }),
]);

test.each<[Condition, string]>([
  [
    { question: "R1.1", op: "at_least_level", value: "largely_met" },
    "Answer this if “How far R1.1?” is Largely met or better.",
  ],
  [
    { question: "R1.1", op: "at_least_level", value: "fully_met" },
    "Answer this if “How far R1.1?” is Fully met.",
  ],
  [{ question: "R1.2", op: "equals", value: "a" }, "Answer this if “Which R1.2?” is Label of a."],
  [
    { question: "R1.2", op: "in", value: ["a", "b"] },
    "Answer this if “Which R1.2?” is Label of a or Label of b.",
  ],
  [
    { question: "R1.2", op: "not_equals", value: "a" },
    "Answer this if “Which R1.2?” is answered, and is not Label of a.",
  ],
  [
    { question: "R1.3", op: "includes_any", value: ["b"] },
    "Answer this if “Which of R1.3?” includes Label of b.",
  ],
  [
    { question: "R1.4", op: "greater_than", value: 75 },
    "Answer this if “How many R1.4?” is more than 75 services.",
  ],
  [
    { not: { question: "R1.4", op: "equals", value: 0 } },
    "Answer this unless “How many R1.4?” is 0 services.",
  ],
  [
    {
      all: [
        { question: "PF1", op: "equals", value: "supplier" },
        { question: "ST3", op: "equals", value: "yes", for: "any" },
      ],
    },
    "Answer this if “What are you?” is Label of supplier and at least one answer to “Is ST3 so?” is Yes.",
  ],
])("%j reads as English", (condition, sentence) =>
  expect(describeCondition(catalogue, condition)).toBe(sentence),
);

test("every condition of the real catalogue can be read", () => {
  const real = getCatalogue(latestVersion);
  for (const { questions } of real.requirements)
    for (const { show_if } of questions)
      if (show_if) expect(describeCondition(real, show_if)).toMatch(/^Answer this (if|unless) “[^_{}]+\.$/);
});
