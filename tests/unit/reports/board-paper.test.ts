import { describe, expect, it } from "vitest";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { boardPaper } from "@/lib/reports/board/board-paper";
import { makeBoardPaper } from "@/lib/reports/board/board-paper-model";
import { paperTexts } from "@/lib/reports/paper/paper-texts";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { fullReport } from "@/tests/support/full-report";

const catalogue = dummyCatalogue([aRequirement("M1", { why_it_matters: "Patients wait." })]);

const action = (changed: Partial<PlanAction>): PlanAction => ({
  id: "p1",
  catalogueAction: "M1-R1",
  condition: null,
  title: "Ask the supplier for a date",
  why: "The old network ends",
  part: "technical",
  effort: "M",
  impact: 2,
  role: "Digital lead",
  owner: { id: null, name: "Ola Owner", left: false },
  startsOn: null,
  dueOn: "2027-03-01",
  whyNoDate: null,
  oneOffPounds: 12_000,
  yearlyPounds: 900,
  funding: "funded",
  people: "yes",
  status: "accepted",
  statusOn: "2026-10-01",
  statusReason: null,
  exceptionUntil: null,
  exceptionBy: null,
  reopenedOn: null,
  needs: [],
  waitsFor: [],
  version: 1,
  targets: [
    {
      key: "M1-R1@organisation",
      requirement: "M1",
      scope: "organisation",
      class: "must_gap",
      rank: 0,
      dueSince: "2026-10-01",
      goneSince: null,
      goneWhy: null,
    },
  ],
  ...changed,
});

const paperOf = (actions: PlanAction[], approved = true) =>
  makeBoardPaper(catalogue, fullReport(), { actions, approved }, null);

describe("the paper for a board", () => {
  it("names the mandatory gaps with why they matter", () => {
    expect(paperOf([]).risks).toEqual([
      { requirement: "M1", title: "A way out", why: "Patients wait.", state: "It is partly met." },
    ]);
  });

  it("lists mandatory actions that are late or have no money, and asks about them", () => {
    const { late, unfunded, decisions } = paperOf([
      action({ dueOn: "2026-11-20" }),
      action({ id: "p2", funding: "not_funded" }),
      action({ id: "p3", status: "verified", dueOn: "2026-01-01", funding: "not_funded" }),
    ]);
    expect([late.length, unfunded.length]).toEqual([1, 1]);
    expect(decisions.join(" ")).toMatch(/money.*1 mandatory action .*1 mandatory action past/);
  });

  it("asks to approve a plan that nobody approved, with what it costs", () => {
    expect(paperOf([action({})], false).decisions[0]).toMatch(/1 action, £12,000 once and £900 a year/);
    expect(paperOf([action({})]).decisions.join(" ")).not.toMatch(/Approve/);
    const unknown = action({ oneOffPounds: null, yearlyPounds: null });
    expect(paperOf([unknown], false).decisions[0]).toMatch(/the cost is not known yet/);
  });

  it("says how things stood in the submission before", () => {
    const before = fullReport();
    before.figures.mandatoryIndex = 12;
    const made = makeBoardPaper(catalogue, fullReport(), { actions: [], approved: true }, before);
    expect(made.changes).toContainEqual({ what: "Mandatory index", before: "12 of 100", now: "31 of 100" });
    expect(paperTexts(boardPaper(made)).join(" ")).toContain("12 of 100");
  });
});
