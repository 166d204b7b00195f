import { describe, expect, test } from "vitest";
import { OVERSIGHT_EXAMPLE, oversightColumnsInWords } from "@/lib/domain/imports/describe-oversight";
import { oversightColumns, planOversightRow, readOversightRow } from "@/lib/domain/imports/plan-oversight";

const HEADINGS = ["Overseen", "overseer", "KIND", "since", "What to put right"];
const KNOWN = {
  organisations: new Map([
    ["QXX", { id: "QXX", name: "Example Board", profile: { PF1: "icb" } }],
    ["RXX", { id: "RXX", name: "Example Trust", profile: { PF1: "nhs_trust" } }],
    ["RYY", { id: "RYY", name: "Other Trust", profile: { PF1: "nhs_trust" } }],
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
    expect(plan(["RYY", "QXX", "commissioner", ""])).toMatchObject([
      { verdict: "change", says: ["Kind of oversight: “Integrated care board” becomes “Commissioner”"] },
    ]);
    expect(plan(["RYY", "QXX", "none", ""])).toMatchObject([
      { verdict: "change", says: ["This oversight ends"] },
    ]);
  });

  test.each([
    [["", "QXX", "icb"], "Overseen: enter the code of an organisation"],
    [["RXX", "Q99", "icb"], "Overseer: no organisation is registered here with the code Q99"],
    [["QXX", "QXX", "icb"], "Overseen: an organisation cannot oversee itself"],
    [["RXX", "QXX", "toString"], "Kind: enter icb, region, commissioner, or none to end it"],
    [
      ["RXX", "RYY", "icb"],
      "Kind: Other Trust is registered as “NHS trust or foundation trust”. To oversee others as an integrated care board, it must be registered as “Integrated care board”",
    ],
    [["RXX", "QXX", "icb", "2026-11-22"], "Since: enter a day that is not in the future, like 2026-04-01"],
    [["RXX", "QXX", "icb", "31/2/2026"], "Since: enter a day that is not in the future, like 2026-04-01"],
  ])("is refused with a sentence: %j", (cells, says) => {
    expect(plan(cells)).toMatchObject([{ verdict: "refuse", says: [says] }]);
  });

  test("is refused where an earlier one is about the same two", () => {
    expect(plan(["RXX", "QXX", "icb"], ["RXX", "QXX", "commissioner"])[1]).toMatchObject({
      verdict: "refuse",
      says: ["Row 2 is about the same two"],
    });
  });
});

test("what is so already is not refused, whatever the two are by now", () => {
  const trusts = { ...KNOWN, kinds: new Map([["RXX RYY", "region" as const]]) };
  const row = { overseer: "RXX", overseen: "RYY", kind: "region", since: "" };
  const so = { seen: new Map(), today: "2026-11-21" };
  expect(planOversightRow(2, row, trusts, so)).toMatchObject({ verdict: "unchanged" });
});

test("the example is a file that can be imported where its organisations are registered", () => {
  const [headings, ...rows] = OVERSIGHT_EXAMPLE;
  expect(oversightColumns(headings!)).toEqual({ overseer: 0, overseen: 1, kind: 2, since: 3 });
  expect(oversightColumnsInWords.map(({ heading }) => heading)).toEqual(headings);
  const codes = new Map(
    rows.flatMap(([above, below]) => [
      [above!, { id: above!, name: above!, profile: { PF1: above!.startsWith("Y") ? "alb" : "icb" } }],
      [below!, { id: below!, name: below!, profile: { PF1: below!.startsWith("Q") ? "icb" : "gp" } }],
    ]),
  );
  const known = { organisations: codes, kinds: new Map() };
  const so = { seen: new Map(), today: "2026-11-21" };
  const columns = oversightColumns(headings!);
  expect(
    rows.map(
      (cells, index) => planOversightRow(index + 2, readOversightRow(columns, cells), known, so).verdict,
    ),
  ).toEqual(["add", "add", "unchanged"]);
});

test("a file without one of the columns is refused, named by it", () => {
  expect(() => oversightColumns(["overseer", "kind"])).toThrow("the heading “overseen” is missing");
  expect(oversightColumns(["kind", "overseen", "overseer"])).toEqual({ overseer: 2, overseen: 1, kind: 0 });
});
