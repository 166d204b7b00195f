import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersToCopy, givenByCopy } from "@/lib/domain/assessment/copy-answers";
import { siteScope } from "@/lib/domain/scope";

const [north, south, west] = ["north", "south", "west"].map(siteScope) as [
  ReturnType<typeof siteScope>,
  ReturnType<typeof siteScope>,
  ReturnType<typeof siteScope>,
];
const QUESTIONS = ["C1.1", "C1.2"];

describe("A copy of the answers of one place to another", () => {
  const stored = [
    { question: "C1.1", scope: north, value: "fully_met" },
    { question: "C1.2", scope: north, value: "yes" },
    { question: "C1.note", scope: north, value: "Ask estates." },
    { question: "C1.1.differs", scope: north, value: "We measured it." },
    { question: "C1.1", scope: south, value: "not_met" },
    { question: "C1.2", scope: south, value: "yes" },
  ];

  it("is of what differs, with what it replaces, without remarks and reasons", () => {
    expect(answersToCopy(stored, QUESTIONS, north, south)).toEqual([
      { question: "C1.1", value: "fully_met", before: "not_met" },
    ]);
  });

  it("clears nothing where the other place has no answer", () => {
    expect(answersToCopy(stored, QUESTIONS, west, south)).toEqual([]);
  });

  it("says what was not answered before", () => {
    expect(answersToCopy(stored, ["C1.2"], north, west)).toEqual([{ question: "C1.2", value: "yes" }]);
  });

  it("never changes another place, nor a question that it was not asked for", () => {
    const anyStored = fc
      .array(
        fc.tuple(
          fc.constantFrom("C1.1", "C1.2", "C1.3", "C1.note"),
          fc.constantFrom(north, south, west),
          fc.constantFrom("a", "b"),
        ),
      )
      .map((said) => said.map(([question, scope, value]) => ({ question, scope, value })));
    fc.assert(
      fc.property(anyStored, fc.subarray(QUESTIONS), (answers, questions) => {
        const given = givenByCopy(answersToCopy(answers, questions, north, south), south, "Copied");
        expect(given.every(({ scope, question }) => scope === south && questions.includes(question))).toBe(
          true,
        );
        expect(given.every(({ value, why }) => value !== null && why === "Copied")).toBe(true);
      }),
    );
  });
});
