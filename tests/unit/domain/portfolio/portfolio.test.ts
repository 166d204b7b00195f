import { expect, test } from "vitest";
import { portfolioInWords, worriesOf } from "@/lib/domain/portfolio/board-words";
import { hscnDependence } from "@/lib/domain/portfolio/hscn-dependence";
import { lastMonths, monthInWords } from "@/lib/domain/portfolio/months";
import { movementOf } from "@/lib/domain/portfolio/movement";
import { sizeOf } from "@/lib/domain/portfolio/size";
import type { StandingKey } from "@/lib/domain/portfolio/standings";
import { waveCounts } from "@/lib/domain/portfolio/wave-counts";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { portfolioFigures } from "@/tests/support/portfolio-figures";

test.each<[StandingKey | null, StandingKey, string]>([
  [null, "incomplete", "new"],
  ["not_started", "incomplete", "better"],
  ["incomplete", "mandatory_not_met", "better"],
  ["mandatory_met", "mandatory_not_met", "worse"],
  ["approaching", "approaching", "same"],
])("from %s to %s is %s", (before, now, movement) => expect(movementOf(before, now)).toBe(movement));

test.each([
  [0, "none"],
  [1, "one"],
  [2, "few"],
  [9, "few"],
  [10, "many"],
])("%i sites is the size %s", (sites, size) => expect(sizeOf(sites)).toBe(size));

test("months are the last ones up to today, oldest first", () => {
  expect(lastMonths("2026-02-28", 3)).toEqual(["2025-12-01", "2026-01-01", "2026-02-01"]);
  expect(monthInWords("2025-12-01")).toBe("December 2025");
});

test("dependence on HSCN counts the connections that reach it and a year of their cost", () => {
  expect(
    hscnDependence([
      { network: "hscn", monthly_cost: 100.5 },
      { network: "both" },
      { network: "internet", monthly_cost: 500 },
    ]),
  ).toEqual({ connections: 2, pounds: 1206, unpriced: 1 });
});

test("services are counted by wave; those with something in their way are apart", () => {
  const service = (id: string, facts: Record<string, string>, details = {}) => ({
    id,
    name: id,
    facts: { SV1: "live", SV2: "external", SV3: "private", ...facts },
    details,
    nationalId: null,
  });
  const plan = planWaves(
    [
      service("there", { SV3: "internet" }),
      service("base", {}),
      service("follower", {}),
      service("card", {}, { sign_in: "cis1" }),
      service("retired", { SV1: "retired" }),
    ],
    [{ serviceId: "follower", needsId: "base", network: "internet" }],
  );
  const counts = waveCounts(plan);
  expect(counts).toMatchObject({ moved: 1, blocked: 1 });
  expect(counts.first + counts.second + counts.later).toBe(2);
});

test.each<[Partial<Record<StandingKey, number>>, number, string]>([
  [{}, 0, "There is nothing to count."],
  [{ fully_met: 2 }, 0, "All 2 organisations meet every mandatory requirement."],
  [{ incomplete: 3 }, 0, "None of 3 organisations meets every mandatory requirement yet."],
  [{ mandatory_met: 1, incomplete: 3 }, 0, "1 of 4 organisations meets every mandatory requirement."],
  [
    { fully_met: 1, mandatory_met: 1, incomplete: 1 },
    1,
    "2 of 3 organisations and products meet every mandatory requirement.",
  ],
  [{ fully_met: 1 }, 1, "The only product meets every mandatory requirement."],
  [{ incomplete: 1 }, 0, "The only organisation does not yet meet every mandatory requirement."],
])("%j with %i products reads: %s", (counts, products, words) =>
  expect(portfolioInWords(portfolioFigures(counts, { products }))).toBe(words),
);

test("a board with nothing to worry about is told nothing", () =>
  expect(worriesOf(portfolioFigures({}))).toEqual([]));

test("what stands alone in its portfolio is counted in the singular", () => {
  const worries = worriesOf(portfolioFigures({ incomplete: 1, fully_met: 1 }, { products: 1 }));
  expect(worries.map(({ says }) => says)).toEqual([
    "1 organisation or product has not answered enough to be judged.",
  ]);
});

test("worries come gravest first, each saying what it counts", () => {
  const figures = portfolioFigures(
    { mandatory_not_met: 2, incomplete: 1 },
    {
      worse: 1,
      lateActions: 4,
      lateAt: 1,
      hscnAt: 1,
      hscnConnections: 2,
      hscnPounds: 12000,
      hscnUnpriced: 1,
    },
  );
  expect(worriesOf(figures)).toEqual([
    {
      key: "short",
      says: "2 organisations fall short of a mandatory requirement without an approved plan.",
      show: "mandatory_not_met",
    },
    { key: "worse", says: "1 organisation stands worse than at the end of last month.", show: "worse" },
    { key: "late", says: "4 planned actions are late, at 1 organisation.", show: "late" },
    { key: "unclear", says: "1 organisation has not answered enough to be judged.", show: "unclear" },
    {
      key: "hscn",
      says: "1 organisation still has 2 connections to HSCN, at a recorded cost of £12,000 a year (1 without a cost).",
      show: "hscn",
    },
  ]);
});
