import { describe, expect, it } from "vitest";
import { type HeatMap, heatMaps, MOST_SCOPES } from "@/lib/reports/heat-maps";
import { aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { places, reportOf } from "@/tests/support/reported";

const catalogue = dummyCatalogue([
  aRequirement("M1"),
  aRequirement("T1", {
    scope_level: "site",
    questions: [aMaturity("T1.1"), aMaturity("T1.2", { obligation: "should" })],
  }),
]);

const siteMap = (count: number, answers = {}): HeatMap | undefined =>
  heatMaps(reportOf(catalogue, { sites: places("s", count), answers })).find(({ level }) => level === "site");

describe("heat maps", () => {
  it("are one for each level that has something to show", () => {
    const levels = (count: number) =>
      heatMaps(reportOf(catalogue, { sites: places("s", count) })).map(({ level }) => level);
    expect(levels(2)).toEqual(["organisation", "site"]);
    expect(levels(0)).toEqual(["organisation"]);
  });

  it("give a requirement a row for each obligation, and each place a cell", () => {
    const map = siteMap(2, { "T1.1@s1": "fully_met", "T1.1@s2": "not_met" });
    const rows = map?.kind === "cells" ? map.tables[0]?.rows : undefined;
    expect(rows?.map(({ obligation, cells }) => [obligation, ...cells.map((cell) => cell?.level)])).toEqual([
      ["must", "fully_met", "not_met"],
      ["should", "unknown", "unknown"],
    ]);
  });

  it("split into even parts that fit a page", () => {
    const map = siteMap(14);
    expect(map?.kind === "cells" && map.tables.map(({ scopes }) => scopes.length)).toEqual([7, 7]);
  });

  it("count places at each level where there are too many to show", () => {
    expect(siteMap(MOST_SCOPES)?.kind).toBe("cells");
    const map = siteMap(MOST_SCOPES + 1, { "T1.1@s1": "fully_met" });
    expect(map?.kind === "counts" && map.rows[0]?.counts).toMatchObject({
      fully_met: 1,
      unknown: MOST_SCOPES,
    });
  });
});
