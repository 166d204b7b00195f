import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionsCsv } from "@/lib/reports/csv/actions-csv";
import { outcomesCsv } from "@/lib/reports/csv/outcomes-csv";
import { toCsv } from "@/lib/reports/csv/to-csv";
import { anAction, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { fullReport } from "@/tests/support/full-report";
import { reportOf } from "@/tests/support/reported";

const catalogue = dummyCatalogue([
  aRequirement("T1", {
    title: 'Links, "fast"',
    scope_level: "site",
    remediation: { not_met: [anAction("T1-R1", ["T1.1"])], partly_met: [], largely_met: [] },
  }),
]);

const report = reportOf(catalogue, { sites: { a: {}, b: {} }, answers: { "T1.1@a": "not_met" } });

describe("CSV", () => {
  it("begins with a byte order mark and ends its lines as Windows does, for Excel", () => {
    expect(toCsv(["a", "b"], [{ a: 1, b: "x" }])).toBe(`\uFEFFa,b\r\n1,x\r\n`);
  });

  it("never lets a spreadsheet run what a person typed", () => {
    const formula = fc.tuple(
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"),
      fc.string(),
    );
    fc.assert(
      fc.property(formula, ([sign, rest]) => {
        const [, cell = ""] = toCsv(["a"], [{ a: sign + rest }]).split(/^.*\r\n/);
        expect(cell.replace(/^"/, "")).toMatch(/^'/);
      }),
    );
  });

  it("of outcomes has one row per requirement, scope and obligation", () => {
    const lines = outcomesCsv(report).trim().split("\r\n");
    expect(lines[0]).toBe(
      "requirement,title,section,obligation,scope,where,outcome,stands,planned,explained,reason,answered,applicable,differs_from_proposed,protective_marking",
    );
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(
      /^T1,"Links, ""fast""",section,must,site:a,Place a,Not met,Mandatory and short,no,no,.*,1,1,,$/,
    );
    expect(lines[2]).toMatch(/,site:b,Place b,Unknown,Mandatory and not known,no,no,.*,0,1,,$/);
  });

  it("of actions has what is planned beside what is due, and then what is planned and not due", () => {
    const [, due, own] = actionsCsv(fullReport()).trim().split("\r\n");
    expect(due).toMatch(
      /^1,M1-R1@organisation,.*,plan-1,.*,Owen Owner,2026-10-11,2026-10-12,.*,81,82,Funded,No,/,
    );
    expect(own).toMatch(/^2,,,,Tell the board,.*,plan-2,/);
  });

  it("of actions has one row per action and scope, in order", () => {
    expect(actionsCsv(report).trim().split("\r\n")).toEqual([
      "order,id,class,requirement,what,why,scope,where,owner,effort,impact,plan_id,planned_what,plan_part,priority,status,status_since,status_reason,exception_until,planned_owner,starts_on,due_on,why_no_date,one_off_pounds,yearly_pounds,funding,people,protective_marking",
      "1,T1-R1@site:a,Mandatory gap,T1,Do T1-R1,'-,site:a,Place a,Digital lead,M,2,,,,,,,,,,,,,,,,,",
    ]);
  });
});
