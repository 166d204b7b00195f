import { expect, it } from "vitest";
import { sameAnswers } from "@/lib/domain/assessment/same-answers";
import { siteScope } from "@/lib/domain/scope";

const [north, south, west] = [siteScope("north"), siteScope("south"), siteScope("west")];

it("Answers that say the same stand together, in the order of the questions", () => {
  const answers = [
    { question: "C1.2", scope: north, value: 10 },
    { question: "C1.1", scope: north, value: ["a", "b"] },
    { question: "C1.1", scope: south, value: ["c"] },
    { question: "C1.1", scope: west, value: ["b", "a"] },
  ];
  expect(sameAnswers(answers, ["C1.1", "C1.2"])).toEqual([
    { question: "C1.1", value: ["a", "b"], scopes: [north, west] },
    { question: "C1.1", value: ["c"], scopes: [south] },
    { question: "C1.2", value: 10, scopes: [north] },
  ]);
});
