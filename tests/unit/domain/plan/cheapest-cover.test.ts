import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cheapestCover, type Choice, MOST_CHOICES, MOST_SETS } from "@/lib/domain/plan/cheapest-cover";
import { addCosts, choiceCost, compareCosts, FREE } from "@/lib/domain/plan/choice-cost";
import { randomFrom } from "@/tests/support/any-assessed";

const sized = (oneOffPounds: number | null, effort: "S" | "M" | "L" | null = "S") =>
  choiceCost({ oneOffPounds, yearlyPounds: null, effort });

const aChoice = (cost: number | null, closes: number[], needs: number[] = []): Choice => ({
  cost: sized(cost),
  closes,
  needs,
});

const chosenOf = (...choices: Choice[]) => cheapestCover(choices).chosen;

/** Any problem with so many choices. Costs are few, so that there are ties. */
const problem = (least: number, most: number, gapsEach = 4): fc.Arbitrary<Choice[]> =>
  fc.record({ count: fc.integer({ min: least, max: most }), seed: fc.integer() }).map(({ count, seed }) => {
    const random = randomFrom(seed);
    const some = (most: number, of: number) =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, () => Math.floor(random() * of));
    const pounds = [0, 0, 1_000, 2_000, 5_000, 20_000, null];
    return Array.from({ length: count }, () => ({
      cost: choiceCost({
        oneOffPounds: pounds[Math.floor(random() * pounds.length)]!,
        yearlyPounds: null,
        effort: (["S", "M", "L", null] as const)[Math.floor(random() * 4)]!,
      }),
      closes: some(gapsEach, count),
      needs: random() < 0.2 ? some(2, count) : [],
    }));
  });

const isWhole = (choices: readonly Choice[], set: ReadonlySet<number>) =>
  [...set].every((one) => choices[one]!.needs.every((need) => set.has(need)));

const closedBy = (choices: readonly Choice[], set: Iterable<number>) =>
  new Set([...set].flatMap((one) => choices[one]!.closes)).size;

const costOf = (choices: readonly Choice[], set: Iterable<number>) =>
  [...set].map((one) => choices[one]!.cost).reduce(addCosts, FREE);

/** Looks at every set there is. */
function bruteForce(choices: readonly Choice[]) {
  const all = closedBy(choices, choices.keys());
  let best: number[] | undefined;
  for (let bits = 0; bits < 2 ** choices.length; bits++) {
    const set = [...choices.keys()].filter((place) => bits & (1 << place));
    if (closedBy(choices, set) < all || !isWhole(choices, new Set(set))) continue;
    // Counting up meets the set whose last choice comes first before those that are as cheap.
    if (!best || compareCosts(costOf(choices, set), costOf(choices, best)) < 0) best = set;
  }
  return best;
}

describe("the cheapest set", () => {
  test.for<[string, Choice[], number[]]>([
    ["is empty where there is nothing to close", [aChoice(10, [])], []],
    ["has what nothing else does, whatever it costs", [aChoice(9_000, [0]), aChoice(1, [1])], [0, 1]],
    ["has the cheaper of two for the same gap", [aChoice(20, [0]), aChoice(10, [0])], [1]],
    [
      "has one for two gaps, where that is cheaper",
      [aChoice(20, [0]), aChoice(20, [1]), aChoice(30, [0, 1])],
      [2],
    ],
    [
      "has two, where they are cheaper than one",
      [aChoice(10, [0]), aChoice(10, [1]), aChoice(30, [0, 1])],
      [0, 1],
    ],
    ["counts what an action needs first", [aChoice(10, [0], [2]), aChoice(20, [0]), aChoice(15, [])], [1]],
    ["takes what is needed with it", [aChoice(10, [0], [1]), aChoice(15, [])], [0, 1]],
    ["knows actions that need each other", [aChoice(10, [0], [1]), aChoice(15, [], [0])], [0, 1]],
    ["has a known cost rather than an unknown one", [aChoice(null, [0]), aChoice(50_000, [0])], [1]],
    ["has the first in the plan of two that are alike", [aChoice(10, [0]), aChoice(10, [0])], [0]],
  ])("%s", ([, choices, chosen]) => {
    expect(chosenOf(...choices)).toEqual(chosen);
  });

  test("has less effort where costs are unknown, and work that nobody sized counts as large", () => {
    const unknown = (effort: "S" | "M" | "L" | null): Choice => ({
      cost: sized(null, effort),
      closes: [0],
      needs: [],
    });
    expect(chosenOf(unknown("L"), unknown("M"))).toEqual([1]);
    expect(chosenOf(unknown(null), unknown("M"))).toEqual([1]);
    expect(chosenOf(unknown(null), unknown("L"))).toEqual([0]);
  });

  test("is the one that looking at every set finds", () => {
    fc.assert(
      fc.property(problem(0, 11), (choices) => {
        expect(cheapestCover(choices)).toMatchObject({ chosen: bruteForce(choices), proven: true });
      }),
      { numRuns: 300 },
    );
  });

  test(`is proven for ${MOST_CHOICES} actions, and found in little work`, () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(3, 4, 8, 16).chain((gaps) => problem(MOST_CHOICES, MOST_CHOICES, gaps)),
        (choices) => {
          const { proven, looked } = cheapestCover(choices);
          expect(proven).toBe(true);
          most = Math.max(most, looked);
        },
      ),
      { numRuns: 300 },
    );
    expect(most).toBeLessThan(MOST_SETS / 10);
  });

  test("beyond, closes as much with all that it needs and nothing to spare, and does not claim to be proven", () => {
    let unproven = false;
    fc.assert(
      fc.property(problem(80, 200), (choices) => {
        const { chosen, proven } = cheapestCover(choices);
        expect(closedBy(choices, chosen)).toBe(closedBy(choices, choices.keys()));
        expect(isWhole(choices, new Set(chosen))).toBe(true);
        for (const one of chosen) {
          const without = new Set(chosen.filter((other) => other !== one));
          const closesLess = closedBy(choices, without) < closedBy(choices, chosen);
          expect(closesLess || !isWhole(choices, without)).toBe(true);
        }
        unproven ||= !proven;
      }),
      { numRuns: 50 },
    );
    expect(unproven).toBe(true);
  });
});
