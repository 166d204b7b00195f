import readExcel from "read-excel-file/node";
import { expect, test } from "vitest";
import { baselineOf } from "@/lib/domain/plan/baseline";
import { day } from "@/lib/reports/excel/sheet-of";
import { planSheets } from "@/lib/reports/plan-sheets";
import { makePlanFile } from "@/lib/reports/make-plan-file";
import { aPlan } from "@/tests/support/a-plan";
import { aPlanAction, aTarget } from "@/tests/support/plan-action";

const action = aPlanAction({
  ...{ yearlyPounds: 90, needs: ["b"], dueOn: "2027-04-10", people: "no" },
  targets: [
    aTarget({ scope: "site:n", goneSince: "2026-11-01" }),
    aTarget({ key: "k", scope: "site:s", requirement: "R2" }),
  ],
});
const other = aPlanAction({ id: "b", title: "First", status: "verified", owner: null, targets: [] });
const was = aPlanAction({ dueOn: "2027-03-31" });
const plan = aPlan({
  actions: [action, other],
  places: new Map([["site:s", "South clinic"]]),
  approved: {
    number: 2,
    at: new Date("2026-10-01"),
    by: "Alex",
    note: null,
    content: baselineOf([was]),
  },
});
const sheets = planSheets({ plan, waveOf: ({ id }) => (id === "a" ? 3 : null) });
const rowsOf = (name: string) => [...(sheets.find((sheet) => sheet.name === name)!.rows as unknown[][])];
const cells = (row: number) =>
  Object.fromEntries(
    rowsOf("Actions")[0]!.map((heading, column) => [heading, rowsOf("Actions")[row]![column]]),
  );

test("an action is one row, with numbers as numbers and what was approved beside what is planned", () => {
  expect(cells(1)).toEqual({
    ...{ ID: "a", Action: "Do it", Why: "It helps", "Part of the plan": "Technical", Wave: 3 },
    ...{ Priority: 1, "Why this priority": expect.stringContaining("mandatory"), Mandatory: "Yes" },
    ...{ Requirements: "R2", Where: "South clinic", Status: "Accepted", "Status since": day("2026-10-01") },
    ...{ "Reason for the status": "", "Exception until": "", "Exception by": "", Owner: "Noor Network" },
    ...{
      "Starts on": "",
      "Due on": day("2027-04-10"),
      "Why no date": "",
      "Approved due date": day("2027-03-31"),
    },
    ...{ "Days later": 10, Effort: "Medium: up to 3 months", "One-off cost (£)": 1000 },
    ...{ "Yearly cost (£)": 90, Funding: "Funded", "People available": "No", "Waits for": "First" },
    ...{ "Look at": "No people to do it", "Protective marking": "" },
  });
});

test("a file says how it is marked, each row by itself too, as it may be passed on alone", async () => {
  const marked = { ...plan, organisation: { ...plan.organisation, marking: "OFFICIAL-SENSITIVE" as const } };
  const [actions, , about] = planSheets({ plan: marked, waveOf: () => null });
  expect([...about!.rows][1]).toEqual(["Protective marking", "OFFICIAL-SENSITIVE"]);
  expect([...actions.rows].slice(1).map((row) => row.at(-1))).toEqual([
    "OFFICIAL-SENSITIVE",
    "OFFICIAL-SENSITIVE",
  ]);
  expect(rowsOf("About this file")[1]).toEqual(["Protective marking", "None"]);
});

test("every row has a cell under each heading", () => {
  for (const { rows } of sheets) {
    const [headings, ...others] = [...(rows as unknown[][])];
    expect(others.filter((row) => row.length !== headings!.length)).toEqual([]);
  }
});

test("every place has a row, also one that is put right", () => {
  expect(rowsOf("Places").slice(1)).toEqual([
    ["a", "Do it", "R1", "A place that is gone", "Mandatory gap", day("2026-09-01"), day("2026-11-01")],
    ["a", "Do it", "R2", "South clinic", "Mandatory gap", day("2026-09-01"), ""],
  ]);
});

test("the file says how much there is of it", () => {
  const about = new Map(rowsOf("About this file") as [string, unknown][]);
  expect(about.get("Actions")).toBe(2);
  expect(about.get("Places")).toBe(2);
  expect(about.get("Actions: verified")).toBe(1);
  expect(about.get("Approved")).toBe("Baseline 2 on 2026-10-01");
  expect(about.get("Yearly cost of all actions (£)")).toBe(90);
});

test("a file of the plan is read back, dates as dates and text that begins like a formula as text", async () => {
  const risky = planSheets({
    plan: aPlan({ actions: [aPlanAction({ title: "=1+1", why: 'Two\nlines, "quoted"' })] }),
    waveOf: () => null,
  });
  const [sheet] = await readExcel(await makePlanFile(risky, "xlsx"));
  expect(sheet?.data[1]).toEqual(expect.arrayContaining(["=1+1", new Date("2027-03-31T00:00:00Z")]));
  expect((await makePlanFile(risky, "csv")).toString()).toContain("'=1+1");
});
