import { describe, expect, test } from "vitest";
import { combinedAvailability } from "@/lib/domain/sizing/availability";
import { sizeSite } from "@/lib/domain/sizing/size-site";
import type { SizedConnection } from "@/lib/domain/sizing/types";
import { aBackup, aConnection, aSiteToSize, aUse } from "@/tests/support/sizing";

describe("availability of connections together", () => {
  const examples: [words: string, connections: SizedConnection[], combined: number | null][] = [
    ["one of 99.9", [aConnection()], 0.999],
    [
      "two of 99 by different routes: 1 − 0.01 × 0.01",
      [aConnection({ availabilityPercent: 99 }), aBackup({ availabilityPercent: 99 })],
      0.9999,
    ],
    [
      "two that share a route: the better one",
      [aConnection({ availabilityPercent: 99 }), aBackup({ diverse: false })],
      0.999,
    ],
    [
      "a backup whose route nobody knows counts as shared",
      [aConnection(), aBackup({ diverse: null })],
      0.999,
    ],
    ["an unknown figure adds nothing", [aConnection(), aBackup({ availabilityPercent: null })], 0.999],
    ["no figure", [aConnection({ availabilityPercent: null })], null],
    ["no connection", [], null],
  ];
  test.each(examples)("%s", (_, connections, combined) => {
    const result = combinedAvailability(connections);
    if (combined === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(combined, 12);
  });
});

describe("availability beside what services promise", () => {
  const verdictOf = (
    connections: SizedConnection[],
    promised: number | null,
    exposure: "internet" | "private" = "internet",
  ) =>
    sizeSite(aSiteToSize({ connections, uses: [aUse({ availabilityPercent: promised, exposure })] }))
      .availability.verdict;
  const two = [aConnection({ availabilityPercent: 99 }), aBackup({ availabilityPercent: 99 })];

  test.each([
    ["as much as promised", two, 99.99, "at_least_equal"],
    ["less than promised", two, 99.995, "weaker"],
    ["nothing promised", two, null, "nothing_promised"],
    ["no figure of the connection", [aConnection({ availabilityPercent: null })], 99, "not_known"],
    [
      "less, but a figure is missing",
      [aConnection(), aBackup({ availabilityPercent: null })],
      99.99,
      "not_known",
    ],
    [
      "less, but nobody knows whether routes differ",
      [aConnection(), aBackup({ diverse: null })],
      99.99,
      "not_known",
    ],
    [
      "enough, though a figure is missing",
      [aConnection(), aBackup({ availabilityPercent: null })],
      99.9,
      "at_least_equal",
    ],
  ])("%s", (_, connections, promised, verdict) => {
    expect(verdictOf(connections, promised)).toBe(verdict);
  });

  test("counts only connections that reach the network of the service", () => {
    const toInternet = [
      aConnection({ availabilityPercent: 99 }),
      aBackup({ availabilityPercent: 99, reach: "internet" }),
    ];
    expect(verdictOf(toInternet, 99.99, "internet")).toBe("at_least_equal");
    expect(verdictOf(toInternet, 99.99, "private")).toBe("weaker");
  });

  test("the strictest promise comes first", () => {
    const uses = [
      aUse({ name: "b", availabilityPercent: 99 }),
      aUse({ name: "a", availabilityPercent: 99.95 }),
    ];
    const { compared } = sizeSite(aSiteToSize({ uses })).availability;
    expect(compared.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["a", "weaker"],
      ["b", "at_least_equal"],
    ]);
  });
});
