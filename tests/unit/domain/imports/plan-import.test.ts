import { describe, expect, test } from "vitest";
import { Refused } from "@/lib/domain/errors";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { Registered, RegisteredRow, Values } from "@/lib/domain/imports/plan";
import { planImport } from "@/lib/domain/imports/plan-import";

const TODAY = "2026-11-21";

const stored = (id: string, values: Values): RegisteredRow => ({ id, value: (field) => values[field] });

const HOSPITAL = stored("id-1", {
  name: "Hospital",
  odsSiteCode: "RXX01",
  ST1: "mixed",
  ST2: "no",
  ST3: "yes",
  ST4: 500,
  address: "1 High Street\nTown",
});
const CLINIC = stored("id-2", { name: "Clinic", ST1: "other_provider", ST2: "no", ST3: "yes", ST4: 9 });

const registered = (rows: RegisteredRow[], more: Partial<Registered> = {}): Registered => ({
  rows,
  archived: new Set(),
  named: new Map(),
  ...more,
});
const SITES = registered([HOSPITAL, CLINIC], { archived: new Set(["id-3"]) });

/** Plans a file of these lines, the first being the headings. */
function plan(lines: string[][], kind: RegisterKind = "sites", inStore: Registered = SITES) {
  const [headings = [], ...rows] = lines;
  const planRow = planImport(kind, headings, inStore, TODAY);
  return rows.map((cells, index) => planRow({ row: index + 2, cells }));
}

const ST1 = "Who provides this site's internet connection?";
const ST2 = "Does this site regularly upload large amounts of data?";
const ST3 = "Is care delivered at this site?";
const ST4 = "How many people use the connection at the busiest time?";
const NEEDED = ["Site name", ST1, ST2, ST3, ST4];
const NEW = ["Surgery", "Another provider", "No", "Yes", "12"];

describe("the headings of a file", () => {
  test.each([
    ["that are unknown", ["Site name", "Colour"], "Row 1: “Colour” is not a heading of this register."],
    ["that are empty", ["Site name", "", "Address"], "Row 1: the heading of column 2 is empty."],
    ["that come twice", ["Site name", "Address", "address"], "Row 1: the heading “Address” is there twice."],
    ["without the name", ["Address"], "Row 1: the heading “Site name” is missing."],
    ["of another kind of file", ["a;b;c"], "with commas between the columns."],
  ])("%s are refused", (_, headings, says) => {
    expect(() => plan([headings])).toThrow(Refused);
    expect(() => plan([headings])).toThrow(says);
  });

  test("may stand in any order, in capitals, with empty columns after them", () => {
    expect(
      plan([
        ["ADDRESS", " site  name ", "id", "", ""],
        ["2 Low Street", "Hospital", ""],
      ]),
    ).toMatchObject([{ verdict: "change", id: "id-1" }]);
  });

  test("of the problems that were told may come back", () => {
    expect(
      plan([
        ["Site name", "What to put right"],
        ["Hospital", "Something"],
      ]),
    ).toMatchObject([{ verdict: "unchanged" }]);
  });

  test("must be as many as the columns of every row", () => {
    expect(() => plan([["Site name"], ["Hospital", "", "more"]])).toThrow(
      "Row 2 has more columns than the first row has headings.",
    );
  });
});

describe("a row", () => {
  test("that is new is added with what it says", () => {
    expect(plan([NEEDED, NEW])).toEqual([
      {
        row: 2,
        name: "Surgery",
        verdict: "add",
        references: {},
        values: { name: "Surgery", ST1: "other_provider", ST2: "no", ST3: "yes", ST4: 12 },
      },
    ]);
  });

  test("that is new needs all that a form asks for", () => {
    expect(
      plan([
        ["Site name", ST1, ST2, ST3],
        ["Surgery", "Another provider", "", "yes"],
      ]),
    ).toEqual([
      {
        row: 2,
        name: "Surgery",
        verdict: "refuse",
        says: [
          `${ST2} Enter a value. It cannot be empty`,
          `${ST4} the file has no such column, and a new site needs it`,
        ],
      },
    ]);
  });

  test("is found by its name, and says which fields it would change from what to what", () => {
    expect(
      plan([
        ["Site name", ST4, "ODS site code", "Opening pattern"],
        ["hospital", "501", "", "By day, every day"],
      ]),
    ).toEqual([
      {
        row: 2,
        name: "hospital",
        verdict: "change",
        id: "id-1",
        changes: [
          { field: "name", from: "Hospital", to: "hospital" },
          { field: "odsSiteCode", from: "RXX01", to: null },
          { field: "ST4", from: 500, to: 501 },
          { field: "opening", from: null, to: "every_day" },
        ],
        says: [
          "Site name: “Hospital” becomes “hospital”",
          "ODS site code: “RXX01” is removed",
          `${ST4} “500 people” becomes “501 people”`,
          "Opening pattern: “By day, every day” is added",
        ],
      },
    ]);
  });

  test("with an id may have a new name", () => {
    expect(
      plan([
        ["ID", "Site name"],
        ["ID-1", "Infirmary"],
      ]),
    ).toMatchObject([
      { verdict: "change", id: "id-1", changes: [{ field: "name", from: "Hospital", to: "Infirmary" }] },
    ]);
  });

  test("leaves alone what has no column", () => {
    expect(plan([["Site name"], ["Hospital"]])).toEqual([{ row: 2, name: "Hospital", verdict: "unchanged" }]);
  });

  test.each([
    ["whose id is unknown", ["id-9", "Hospital"], "ID: there is no site of yours with this ID."],
    ["whose id is of an archived row", ["id-3", "Hospital"], "This site is archived. Restore it first"],
    ["with the name of another row", ["id-2", "HOSPITAL"], "You already have a site with this name"],
    ["without a name", ["id-2", " "], "Site name: Enter a value. It cannot be empty"],
  ])("%s is refused", (_, cells, says) => {
    expect(plan([["ID", "Site name"], cells])).toMatchObject([
      { verdict: "refuse", says: [expect.stringContaining(says)] },
    ]);
  });

  test.each([
    [
      "about the row of another line",
      [
        ["", "Hospital"],
        ["id-1", "Infirmary"],
      ],
      "Row 2 is about the same site",
    ],
    [
      "with the new name of another line",
      [
        ["id-1", "Infirmary"],
        ["id-2", "INFIRMARY"],
      ],
      "Row 2 has the same name",
    ],
  ])("%s is refused", (_, lines, says) => {
    expect(plan([["ID", "Site name"], ...lines])[1]).toMatchObject({ verdict: "refuse", says: [says] });
  });

  test("that is added twice is refused the second time", () => {
    expect(plan([NEEDED, NEW, NEW])).toMatchObject([
      { verdict: "add" },
      { verdict: "refuse", says: ["Row 2 has the same name"] },
    ]);
  });
});

describe("a cell", () => {
  const cell = (heading: string, text: string) =>
    plan([
      ["Site name", heading],
      ["Hospital", text],
    ])[0]!;

  test.each([
    [ST1, "Mixed", "mixed", "refuse"],
    [ST1, "both", undefined, "unchanged"],
    [ST1, "hscn_cnsp", "hscn_cnsp", "change"],
    [ST2, "Y", "yes", "change"],
    [ST2, "TRUE", "yes", "change"],
    [ST4, "1,234", 1234, "change"],
    [ST4, "500.0", undefined, "unchanged"],
    ["Address", "1 High Street\r\nTown ", undefined, "unchanged"],
    ["ODS site code", "rxx02", "RXX02", "change"],
    ["ODS site code", "rxx01", undefined, "unchanged"],
  ])("under “%s” that says “%s” is read", (heading, text, to, verdict) => {
    const planned = cell(heading, text);
    if (verdict === "change") expect(planned).toMatchObject({ changes: [{ to }] });
    // “Mixed” is the stored value: accepted as well as its label.
    else expect(planned.verdict).toBe("unchanged");
  });

  test.each([
    [ST1, "Carrier pigeon", "Choose one of the answers. The cell says “Carrier pigeon”"],
    [ST2, "perhaps", "Choose yes or no. The cell says “perhaps”"],
    [ST4, "-5", `The answer to “${ST4}” must be between 0 and 100,000. The cell says “-5”`],
    [ST4, "many", `The answer to “${ST4}” must be a number, like 80. The cell says “many”`],
    [ST4, "1.5", "must be a whole number. The cell says “1.5”"],
    [ST4, "0x10", "must be a number, like 80. The cell says “0x10”"],
    [ST4, "", "Enter a value. It cannot be empty"],
    ["ODS site code", "R-1", "in the format that is described"],
    ["Address", "x".repeat(501), `Use 500 characters or fewer. The cell says “${"x".repeat(80)}…”`],
    ["Address", "=1+1", "The cell begins with a character that makes spreadsheets run it as a formula"],
    ["Address", "@SUM(A1)", "as a formula"],
    ["Address", "+44 1234", "as a formula"],
    ["Address", "-- none", "as a formula"],
    ["Address", "\t=1", "as a formula"],
    ["Address", "'=1+1", "as a formula"],
    ["Address", "＝1", "as a formula"],
    [ST4, "=5", "as a formula"],
  ])("under “%s” that says “%s” is refused with a sentence", (heading, text, says) => {
    expect(cell(heading, text)).toMatchObject({ verdict: "refuse", says: [expect.stringContaining(says)] });
  });

  test("of a share takes the sign that spreadsheets put behind it, and of nothing else", () => {
    const [first, second, third] = plan(
      [
        ["Site", "Connection", "Availability promised", "Download speed"],
        ["Mill Lane", "A", "99.9%", "100"],
        ["Mill Lane", "B", "%", "100"],
        ["Mill Lane", "C", "99.9 %", "100%"],
      ],
      "connections",
    );
    expect(JSON.stringify(first)).not.toContain("Availability promised");
    expect(JSON.stringify(second)).toContain('"Availability promised must be a number');
    expect(JSON.stringify(third)).toContain('"Download speed must be a number');
    expect(JSON.stringify(third)).not.toContain("Availability promised");
  });

  test("of a date takes ISO and British days, and the words for none", () => {
    const service = stored("s", { name: "App", SV8: "2027-03-31" });
    const date = (text: string) =>
      plan(
        [
          ["Service name", "Retirement date"],
          ["App", text],
        ],
        "services",
        registered([service]),
      )[0]!;
    expect(date("2027-03-31").verdict).toBe("unchanged");
    expect(date("31/3/2027").verdict).toBe("unchanged");
    expect(date("No date is set")).toMatchObject({ changes: [{ to: "none" }] });
    expect(date("")).toMatchObject({ changes: [{ to: null }] });
    expect(date("31/4/2027")).toMatchObject({ says: [expect.stringContaining("Enter a real date")] });
    expect(date("March")).toMatchObject({ says: [expect.stringContaining("Enter a real date")] });
  });

  test("of several answers has semicolons between them, in any order", () => {
    const service = stored("s", { name: "App", network: ["internet", "vpn"] });
    const networks = (text: string) =>
      plan(
        [
          ["Service name", "Networks it runs on"],
          ["App", text],
        ],
        "services",
        registered([service]),
      )[0]!;
    expect(networks("vpn ; Public internet;").verdict).toBe("unchanged");
    expect(networks("Local network")).toMatchObject({ changes: [{ to: ["lan"] }] });
    expect(networks("vpn; vpn")).toMatchObject({
      says: [expect.stringContaining("Choose each answer once")],
    });
    expect(networks("string")).toMatchObject({
      says: [expect.stringContaining("Choose from the answers given")],
    });
  });

  test("that an export wrote is accepted, even if a person could no longer enter it", () => {
    const row = stored("s", { name: "=App", ST1: "no_longer_offered", address: "-1\n+2" });
    const file = [
      ["Site name", ST1, "Address"],
      ["'=App", "no_longer_offered", "'-1\n+2"],
    ];
    expect(plan(file, "sites", registered([row]))).toMatchObject([{ verdict: "unchanged" }]);
  });
});

describe("a row that names others", () => {
  const link = stored("c", { site: "Hospital", name: "Line 1", provider: "Telco" });
  const connections = registered([link], {
    named: new Map([
      ["hospital", "id-1"],
      ["clinic", "id-2"],
    ]),
  });
  const headings = ["Site", "Connection", "Provider"];

  test("is found by site and name together", () => {
    expect(
      plan(
        [headings, ["HOSPITAL", "Line 1", "Telco"], ["Clinic", "Line 1", "Telco"]],
        "connections",
        connections,
      ),
    ).toMatchObject([
      { verdict: "unchanged", name: "HOSPITAL: Line 1" },
      { verdict: "add", references: { site: "id-2" } },
    ]);
  });

  test("is refused where there is no such row, or where it would move", () => {
    const rows = plan(
      [
        ["ID", ...headings],
        ["", "Elsewhere", "Line", ""],
        ["c", "Clinic", "Line 1", "Telco"],
      ],
      "connections",
      connections,
    );
    expect(rows).toMatchObject([
      { says: ["Site: you have no site called “Elsewhere”"] },
      { says: ["Site: a connection stays where it is. Add another one instead"] },
    ]);
  });

  test("cannot make a service need itself", () => {
    const named = new Map([
      ["app", "s1"],
      ["login", "s2"],
    ]);
    const rows = plan(
      [
        ["Service", "Needs", "Kind", "Network"],
        ["App", "Login", "Sign-in", "internet"],
        ["App", "app", "Data", "hscn"],
      ],
      "dependencies",
      registered([], { named }),
    );
    expect(rows).toMatchObject([
      {
        verdict: "add",
        name: "App needs Login",
        references: { service: "s1", needs: "s2" },
        values: { kind: "sign_in", network: "internet" },
      },
      { verdict: "refuse", says: ["Needs: a service cannot need itself"] },
    ]);
  });
});
