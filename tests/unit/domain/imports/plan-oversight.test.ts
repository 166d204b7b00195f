import { describe, expect, test } from "vitest";
import { oversightColumns, planOversightRow, readOversightRow } from "@/lib/domain/imports/plan-oversight";

const HEADINGS = ["Overseen", "overseer", "KIND", "since", "What to put right"];
const KNOWN = {
  names: new Map([
    ["QXX", "Example Board"],
    ["RXX", "Example Trust"],
    ["RYY", "Other Trust"],
  ]),
  kinds: new Map([["QXX RYY", "icb" as const]]),
};

function plan(...rows: string[][]) {
  const seen = new Map<string, number>();
  const columns = oversightColumns(HEADINGS);
  return rows.map((cells, index) =>
    planOversightRow(index + 2, readOversightRow(columns, cells), KNOWN, { seen, today: "2026-11-21" }),
  );
}

describe("a row of who oversees whom", () => {
  test("adds what is not so, changes what is so otherwise, and leaves what is so", () => {
    expect(
      plan(["rxx", "qxx", "ICB", "1/4/2026"], ["RYY", "QXX", "icb", ""], ["RXX", "RYY", "none", ""]),
    ).toMatchObject([
      {
        row: 2,
        name: "Example Board over Example Trust",
        verdict: "add",
        values: { kind: "icb", since: "2026-04-01" },
      },
      { row: 3, verdict: "unchanged" },
      { row: 4, verdict: "unchanged" },
    ]);
    expect(plan(["RYY", "QXX", "region", ""])).toMatchObject([
      { verdict: "change", says: ["As: “Integrated care board” becomes “Region”"] },
    ]);
    expect(plan(["RYY", "QXX", "none", ""])).toMatchObject([{ verdict: "change", says: ["Ends at once"] }]);
  });

  test.each([
    [["", "QXX", "icb"], "Overseen: enter the code of an organisation"],
    [["RXX", "Q99", "icb"], "Overseer: no organisation is registered here with the code Q99"],
    [["QXX", "QXX", "icb"], "Overseen: an organisation cannot oversee itself"],
    [["RXX", "QXX", "toString"], "Kind: enter icb, region, commissioner, or none to end it"],
    [["RXX", "QXX", "icb", "2026-11-22"], "Since: enter a day that is not in the future, like 2026-04-01"],
    [["RXX", "QXX", "icb", "31/2/2026"], "Since: enter a day that is not in the future, like 2026-04-01"],
  ])("is refused with a sentence: %j", (cells, says) => {
    expect(plan(cells)).toMatchObject([{ verdict: "refuse", says: [says] }]);
  });

  test("is refused where an earlier one is about the same two", () => {
    expect(plan(["RXX", "QXX", "icb"], ["RXX", "QXX", "region"])[1]).toMatchObject({
      verdict: "refuse",
      says: ["Row 2 is about the same two"],
    });
  });
});

test("a file without one of the columns is refused, named by it", () => {
  expect(() => oversightColumns(["overseer", "kind"])).toThrow("the heading “overseen” is missing");
  expect(oversightColumns(["kind", "overseen", "overseer"])).toEqual({ overseer: 2, overseen: 1, kind: 0 });
});
