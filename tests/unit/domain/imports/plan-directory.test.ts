import { describe, expect, test } from "vitest";
import { planDirectoryRow, readDirectoryRow, type DirectoryRow } from "@/lib/domain/imports/plan-directory";

const line = (changes: Record<number, string> = {}) => {
  const cells = Array.from({ length: 27 }, () => "");
  Object.assign(
    cells,
    { 0: "RXX", 1: "EXAMPLE TRUST", 4: "1 ROAD", 7: "TOWN", 9: "ZZ1 1AA", 10: "20010401" },
    changes,
  );
  return cells;
};

const STORED: DirectoryRow = {
  odsCode: "RXX",
  name: "EXAMPLE TRUST",
  address: "1 ROAD\nTOWN",
  postcode: "ZZ1 1AA",
  openedOn: "2001-04-01",
  closedOn: null,
};

describe("a row of the Organisation Data Service", () => {
  test("gives code, name, address, postcode and days", () => {
    expect(readDirectoryRow({ row: 1, cells: line() })).toEqual(STORED);
  });

  test.each([
    ["without a code", { 0: "" }, "Code: enter 3 to 10 letters and numbers"],
    ["with headings", { 0: "Organisation Code" }, "Code: enter 3 to 10 letters and numbers"],
    ["without a name", { 1: " " }, "Name: enter a name"],
    ["with a day that does not exist", { 10: "20010431" }, "Opened: enter a day as YYYYMMDD"],
    ["with a day of another form", { 11: "01/04/2001" }, "Closed: enter a day as YYYYMMDD"],
  ])("%s is refused", (_, changes, says) => {
    expect(readDirectoryRow({ row: 1, cells: line(changes) })).toMatchObject({
      says: expect.arrayContaining([says]),
    });
  });

  test.each([26, 28])("of %i columns makes the file one of another kind", (count) => {
    const cells = Array.from({ length: count }, () => "");
    expect(() => readDirectoryRow({ row: 7, cells })).toThrow(`Row 7 has ${count} columns.`);
  });

  const plan = (cells: string[], known: DirectoryRow[] = [STORED], seen = new Map<string, number>()) =>
    planDirectoryRow({ row: 2, cells }, new Map(known.map((row) => [row.odsCode, row])), seen);

  test("is added, changed or left as it is", () => {
    expect(plan(line(), [])).toMatchObject({ verdict: "add", name: "RXX EXAMPLE TRUST", values: STORED });
    expect(plan(line())).toMatchObject({ verdict: "unchanged" });
    expect(plan(line({ 11: "20260331" }))).toMatchObject({
      verdict: "change",
      id: "RXX",
      changes: [{ field: "closedOn", from: null, to: "2026-03-31" }],
      says: ["Closed: “” becomes “2026-03-31”"],
    });
  });

  test("that comes twice is refused the second time", () => {
    expect(plan(line(), [], new Map([["RXX", 1]]))).toMatchObject({
      verdict: "refuse",
      says: ["Row 1 has the same code"],
    });
  });
});
