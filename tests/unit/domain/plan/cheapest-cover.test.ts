import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cheapestCover, MOST_STEPS } from "@/lib/domain/plan/cheapest-cover";
import { choiceCost } from "@/lib/domain/plan/choice-cost";
import type { Choice, Ways } from "@/lib/domain/plan/cover-task";
import { MOST_OPEN } from "@/lib/domain/plan/exact-cover";
import { randomFrom } from "@/tests/support/any-assessed";

const sized = (oneOffPounds: number | null, effort: "S" | "M" | "L" | null = "S") =>
  choiceCost({ oneOffPounds, yearlyPounds: null, effort });

interface Problem {
  choices: Choice[];
  gaps: Ways[];
}

/** Choices of which each closes gaps by itself. */
function problemOf(...given: { cost: bigint; closes: number[]; needs?: number[] }[]): Problem {
  const gaps = [...new Set(given.flatMap(({ closes }) => closes))].map((gap) =>
    given.flatMap(({ closes }, place) => (closes.includes(gap) ? [[place]] : [])),
  );
  return { choices: given.map(({ cost, needs = [] }) => ({ cost, needs })), gaps };
}

const aChoice = (cost: number | null, closes: number[], needs: number[] = []) => ({
  ...{ cost: sized(cost), closes, needs },
});

const coverOf = ({ choices, gaps }: Problem, most?: number) => cheapestCover(choices, gaps, most);

interface Shape {
  choices: { min: number; max: number };
  gaps: number;
  /** At most so many ways for a gap, and so many choices in a way. */
  ways: number;
  together: number;
  /** Costs are few, so that there are ties; with one, all are alike. */
  pounds?: (number | null)[];
}

/** Any problem of a shape. */
const problem = ({ choices, gaps, ways, together, pounds = POUNDS }: Shape): fc.Arbitrary<Problem> =>
  fc.record({ count: fc.integer(choices), seed: fc.integer() }).map(({ count, seed }) => {
    const random = randomFrom(seed);
    const below = (bound: number) => Math.floor(random() * bound);
    const some = (most: number) => [...new Set(Array.from({ length: 1 + below(most) }, () => below(count)))];
    return {
      choices: Array.from({ length: count }, () => ({
        cost: sized(
          pounds[below(pounds.length)]!,
          (["S", "M", "L", null] as const)[below(pounds === POUNDS ? 4 : 1)],
        ),
        needs: random() < 0.1 ? some(2) : [],
      })),
      gaps: Array.from({ length: count === 0 ? 0 : below(gaps + 1) }, () =>
        Array.from({ length: 1 + below(ways) }, () => some(together)),
      ),
    };
  });

const POUNDS = [0, 0, 1_000, 2_000, 5_000, 20_000, null];

const isWhole = ({ choices }: Problem, set: ReadonlySet<number>) =>
  [...set].every((one) => choices[one]!.needs.every((need) => set.has(need)));

const closesAll = ({ gaps }: Problem, set: ReadonlySet<number>) =>
  gaps.every((ways) => ways.some((way) => way.every((one) => set.has(one))));

const costOf = ({ choices }: Problem, set: Iterable<number>) =>
  [...set].reduce((sum, one) => sum + choices[one]!.cost, 0n);

/** Looks at every set there is. */
function bruteForce(given: Problem) {
  let best: { set: number[]; cost: bigint } | undefined;
  for (let bits = 0; bits < 2 ** given.choices.length; bits++) {
    const set = new Set([...given.choices.keys()].filter((place) => bits & (1 << place)));
    if (!closesAll(given, set) || !isWhole(given, set)) continue;
    const cost = costOf(given, set);
    // Counting up meets the set whose last choice comes first before those that are as cheap.
    if (!best || cost < best.cost) best = { set: [...set], cost };
  }
  return best!.set;
}

describe("the cheapest set", () => {
  test.for<[string, Parameters<typeof problemOf>, number[]]>([
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
    expect(coverOf(problemOf(...choices)).chosen).toEqual(chosen);
  });

  test("has less effort where costs are unknown, and work that nobody sized counts as large", () => {
    const chosenOf = (...efforts: ("S" | "M" | "L" | null)[]) =>
      coverOf(problemOf(...efforts.map((effort) => ({ cost: sized(null, effort), closes: [0] })))).chosen;
    expect(chosenOf("L", "M")).toEqual([1]);
    expect(chosenOf(null, "M")).toEqual([1]);
    expect(chosenOf(null, "L")).toEqual([0]);
  });

  test.for<[string, Problem, number[]]>([
    [
      "has two that belong together where they are cheaper than one",
      { choices: [aChoice(10, []), aChoice(10, []), aChoice(25, [])], gaps: [[[0, 1], [2]]] },
      [0, 1],
    ],
    [
      "has what two pairs share",
      {
        choices: [aChoice(30, []), aChoice(5, []), aChoice(5, []), aChoice(25, []), aChoice(25, [])],
        gaps: [
          [[0, 1], [3]],
          [[0, 2], [4]],
        ],
      },
      [0, 1, 2],
    ],
  ])("%s", ([, given, chosen]) => {
    expect(coverOf(given)).toMatchObject({ chosen, proven: true });
  });

  test.for([1, 2, 4])(
    "is the one that looking at every set finds, with up to %i that belong together",
    (together) => {
      fc.assert(
        fc.property(problem({ choices: { min: 0, max: 11 }, gaps: 10, ways: 4, together }), (given) => {
          expect(coverOf(given)).toMatchObject({ chosen: bruteForce(given), proven: true });
        }),
        { numRuns: 200 },
      );
    },
  );

  const full = { min: MOST_OPEN, max: MOST_OPEN };
  test.for<[string, Shape]>([
    ["few alternatives", { choices: full, gaps: 30, ways: 2, together: 1 }],
    ["many alternatives", { choices: full, gaps: 40, ways: 6, together: 1 }],
    ["pairs", { choices: full, gaps: 30, ways: 3, together: 2 }],
    ["large sets that belong together", { choices: full, gaps: 30, ways: 4, together: 5 }],
    ["costs that are all alike", { choices: full, gaps: 60, ways: 3, together: 1, pounds: [0] }],
    ["pairs of which all cost alike", { choices: full, gaps: 60, ways: 4, together: 2, pounds: [0] }],
  ])("is proven for 30 actions in little work: %s", ([, shape]) => {
    let most = 0;
    fc.assert(
      fc.property(problem(shape), (given) => {
        const { proven, looked } = coverOf(given);
        most = Math.max(most, looked);
        expect(proven).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(most).toBeLessThan(MOST_STEPS / 10);
  });

  test("is proven for a problem made to be hard: 27 actions that cost alike, and 117 gaps of three", () => {
    const nine = [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [0, 3, 6],
      [1, 4, 7],
      [2, 5, 8],
      [0, 4, 8],
      [1, 5, 6],
      [2, 3, 7],
      [0, 5, 7],
      [1, 3, 8],
      [2, 4, 6],
    ];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    // The Steiner triples of order 27, from those of order 9 and 3.
    const triples = [
      ...Array.from({ length: 9 }, (_, one) => [0, 1, 2].map((other) => 3 * one + other)),
      ...[0, 1, 2].flatMap((other) => nine.map((triple) => triple.map((one) => 3 * one + other))),
      ...nine.flatMap((triple) => orders.map((order) => triple.map((one, place) => 3 * one + order[place]!))),
    ];
    const choices = Array.from({ length: 27 }, () => aChoice(0, []));
    const { chosen, proven } = cheapestCover(
      choices,
      triples.map((triple) => triple.map((one) => [one])),
    );
    expect(proven).toBe(true);
    expect(chosen).toHaveLength(18);
  });

  test("closes everything with nothing to spare where the search ends early or there are too many, and says so", () => {
    const cases: [Shape, number][] = [
      [{ choices: full, gaps: 60, ways: 4, together: 2, pounds: [0] }, 1],
      [{ choices: { min: 80, max: 200 }, gaps: 150, ways: 4, together: 2 }, MOST_STEPS],
    ];
    for (const [shape, most] of cases) {
      let unproven = 0;
      fc.assert(
        fc.property(problem(shape), (given) => {
          const { chosen, proven } = coverOf(given, most);
          const set = new Set(chosen);
          expect(closesAll(given, set) && isWhole(given, set)).toBe(true);
          for (const one of chosen) {
            const without = new Set(chosen.filter((other) => other !== one));
            expect(closesAll(given, without) && isWhole(given, without)).toBe(false);
          }
          if (!proven) unproven++;
        }),
        { numRuns: 50 },
      );
      expect(unproven).toBeGreaterThan(5);
    }
  });
});
