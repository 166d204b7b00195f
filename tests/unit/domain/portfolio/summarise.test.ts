import { expect, test } from "vitest";
import fc from "fast-check";
import { summarise } from "@/lib/domain/portfolio/summarise";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Obligation, OutcomeLevel } from "@/lib/domain/scoring/types";

const catalogue = getCatalogue(latestVersion);
const [first, second] = catalogue.sections.find(({ id }) => id === "principles")!.requirements as [
  string,
  string,
];

const at = (requirement: string, level: OutcomeLevel, obligation: Obligation = "must") => ({
  requirement,
  obligation,
  level,
});

test.each<[string, ReturnType<typeof at>[], OutcomeLevel]>([
  [
    "one must that is not met outweighs all others",
    [at(first, "not_met"), at(second, "fully_met")],
    "not_met",
  ],
  [
    "falling short for certain outweighs what is not known",
    [at(first, "largely_met"), at(second, "unknown")],
    "largely_met",
  ],
  [
    "a must that is not known outweighs those that are met",
    [at(first, "unknown"), at(second, "fully_met")],
    "unknown",
  ],
  [
    "a recommendation never decides beside a must",
    [at(first, "fully_met"), at(second, "not_met", "should")],
    "fully_met",
  ],
  [
    "a recommendation does not decide where the musts do not apply either",
    [at(first, "not_applicable"), at(second, "not_met", "should")],
    "not_applicable",
  ],
  ["nothing that applies is not applicable", [at(first, "not_applicable")], "not_applicable"],
])("%s", (_rule, outcomes, level) =>
  expect(summarise(catalogue, outcomes).sections).toEqual({ principles: level }),
);

test("a section that only recommends stands nowhere", () => {
  expect(summarise(catalogue, [at(second, "partly_met", "should")]).sections).toEqual({});
});

test("a requirement falls short when it does so at one place, and is then not unknown as well", () => {
  const { short, unknown } = summarise(catalogue, [
    at(first, "fully_met"),
    at(first, "partly_met"),
    at(first, "unknown"),
    at(second, "unknown"),
  ]);
  expect(short).toEqual([first]);
  expect(unknown).toEqual([second]);
});

test("the order of outcomes changes nothing", () => {
  const outcome = fc.record({
    requirement: fc.constantFrom(...catalogue.requirements.map(({ id }) => id)),
    obligation: fc.constantFrom<Obligation>("must", "should", "consider"),
    level: fc.constantFrom<OutcomeLevel>(
      "not_met",
      "partly_met",
      "largely_met",
      "fully_met",
      "unknown",
      "not_applicable",
    ),
  });
  fc.assert(
    fc.property(fc.array(outcome), (outcomes) => {
      expect(summarise(catalogue, outcomes.toReversed())).toEqual(summarise(catalogue, outcomes));
    }),
  );
});
