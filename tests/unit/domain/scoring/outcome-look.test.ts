import { expect, test } from "vitest";
import { LEVEL_COLOURS, outcomeColour, outcomeInWords } from "@/lib/domain/scoring/outcome-look";

test.each([
  [{ level: "partly_met" }, "Partly met"],
  [{ level: "partly_met", planned: true }, "Partly met, planned"],
  [{ level: "not_met", explained: true }, "Not met, explained"],
] as const)("what the colour of %j says stands in its words: %s", (outcome, words) =>
  expect(outcomeInWords(outcome)).toBe(words),
);

test("red is for musts that fall short without a plan, and for nothing else", () => {
  expect(outcomeColour({ level: "not_met" })).toBe("red");
  expect(outcomeColour({ level: "not_met", planned: true })).toBe("orange");
  expect(outcomeColour({ level: "not_met", obligation: "should" })).toBe("yellow");
  expect(Object.values(LEVEL_COLOURS)).not.toContain("red");
});
