import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { planJiraCsv } from "@/lib/reports/csv/plan-jira-csv";
import { aPlan } from "@/tests/support/a-plan";
import { aPlanAction } from "@/tests/support/plan-action";

const csv = planJiraCsv(
  aPlan({
    actions: [
      aPlanAction({ title: `=Do\n${"x".repeat(300)}`, status: "in_progress" }),
      aPlanAction({ id: "b", dueOn: null, whyNoDate: "Waits for money", owner: null, status: "proposed" }),
      aPlanAction({ id: "c", status: "verified" }),
    ],
  }),
  "https://portal.example",
);
const [headings, ...issues] = parse(csv) as string[][];

test("Jira finds the fields by their names, and four labels without spaces", () => {
  expect(headings).toEqual([
    ...["Summary", "Issue Type", "Priority", "Status", "Due Date", "Assignee"],
    ...["Labels", "Labels", "Labels", "Labels", "Description"],
  ]);
  expect(csv.startsWith("Summary")).toBe(true);
});

test("each open action is an issue; what is over is none", () => {
  expect(issues).toHaveLength(2);
  expect(issues[0]!.slice(1, 10)).toEqual([
    ...["Task", "Highest", "In Progress", "2027-03-31", "Noor Network"],
    ...["internet-first", "technical", "R1", ""],
  ]);
  expect(issues[1]!.slice(3, 6)).toEqual(["To Do", "", ""]);
  expect(issues[1]![10]).toContain("No due date: Waits for money");
  expect(issues[1]![10]).toContain("https://portal.example/organisations/DEMO1/plan/actions/b");
});

test("the protective marking is a label of each issue", () => {
  const { organisation, actions } = aPlan();
  const marked = { ...organisation, marking: "OFFICIAL-SENSITIVE COMMERCIAL" } as const;
  const [, issue] = parse(
    planJiraCsv({ organisation: marked, actions }, "https://portal.example"),
  ) as string[][];
  expect(issue![9]).toBe("OFFICIAL-SENSITIVE-COMMERCIAL");
});

test("a summary is one line that Jira takes whole and no spreadsheet runs", () => {
  expect(issues[0]![0]).toMatch(/^'=Do x+$/);
  expect(issues[0]![0]!.length).toBeLessThanOrEqual(256);
});
