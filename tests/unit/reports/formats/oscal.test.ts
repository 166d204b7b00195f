import { describe, expect, it } from "vitest";
import { PLAN_STATUSES } from "@/lib/domain/plan/statuses";
import { assessmentResults } from "@/lib/reports/oscal/assessment-results";
import { checkAssessmentResults, checkPlanOfAction } from "@/lib/reports/oscal/check-oscal";
import { planOfAction } from "@/lib/reports/oscal/plan-of-action";
import { uuid5 } from "@/lib/reports/oscal/uuid5";
import { filesOf } from "@/lib/reports/report-files";
import type { Report } from "@/lib/reports/model/report-schema";
import { sealOf } from "@/lib/reports/model/seal";
import { Unfaithful } from "@/lib/reports/unfaithful";
import { fullReport } from "@/tests/support/full-report";

// No package has NIST's JSON schema, so it is not in here: what `oscal-shape.ts` asks was compared with it by hand, as
// released for OSCAL 1.1.2 and 1.1.3 (docs/decisions/0022).
const report = fullReport();
const seal = sealOf(report);
const results = assessmentResults(report, seal)["assessment-results"];
const plan = planOfAction(report, seal)["plan-of-action-and-milestones"];

describe("a UUID of a name", () => {
  it("is that of RFC 9562, appendix A.4", () => {
    expect(uuid5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
      "2ed6657d-e927-568b-95e1-2665a8aea6a2",
    );
  });
});

describe("OSCAL assessment results", () => {
  const text = JSON.stringify({ "assessment-results": results });

  it("have a finding for each outcome that applies, satisfied only when it is fully met", () => {
    const states = results.results[0]?.findings?.map(({ target }) => [
      target["target-id"],
      target.status.state,
      target.status.remarks,
    ]);
    expect(states).toEqual([
      ["M1", "not-satisfied", "Partly met"],
      ["T1", "satisfied", "Fully met"],
    ]);
  });

  it("keep the UUID of an outcome when the report changes, and change their own", () => {
    const changed = { ...fullReport(), madeBy: "Somebody else" };
    const later = assessmentResults(changed, sealOf(changed))["assessment-results"];
    expect(later.uuid).not.toBe(results.uuid);
    expect(later.results[0]?.findings?.[0]?.uuid).toBe(results.results[0]?.findings?.[0]?.uuid);
  });

  it("have no empty list, which OSCAL forbids", () => {
    const none = { ...fullReport(), explanations: [], overruled: [], expired: [], notes: [] };
    const bare = {
      ...none,
      requirements: none.requirements.map((one) => ({ ...one, outcomes: [] })),
      notApplicable: { byRule: [], byPerson: [], registers: [] },
      apart: { outcomes: [], actions: [] },
      contradictions: [],
    };
    const written = JSON.stringify(assessmentResults(bare, sealOf(bare)));
    expect(written).not.toContain("[]");
    checkAssessmentResults(written, bare);
  });

  it.each([
    ["lack an outcome", '"value":"outcome"', '"value":"other"'],
    ["name what they do not have", /("party-uuids":\["[^"]{8})-..../, "$1-0000"],
    ["hold what OSCAL does not know", '"methods"', '"means":1,"methods"'],
    ["have an empty list", '"methods":["INTERVIEW"]', '"methods":[]'],
    ["have a word that is not of its list", '"state":"satisfied"', '"state":"met"'],
    ["have a title of two lines", '"title":"Declaration"', '"title":"Declared\\nso"'],
    ["have a line between paragraphs", '"prose":"', '"prose":"So.\\n'],
    ["have no text where there has to be one", /"remarks":"[^"]+"/, '"remarks":""'],
    ["have a value that ends with a space", '"value":"OFFICIAL"', '"value":"OFFICIAL "'],
    ["have a name with a space", '"name":"stage"', '"name":"the stage"'],
    ["have an id that begins with a number", '"control-id":"M1"', '"control-id":"1M"'],
    ["have a namespace that is no URI", '"ns":"urn:internet-first-report"', '"ns":"ours"'],
    ["have a day that does not exist", '"start":"2026-09-01T', '"start":"2026-09-31T'],
    ["have a year that NIST does not know", '"start":"2026-', '"start":"0026-'],
    ["have a moment without its zone", '"start":"2026-09-01T00:00:00Z"', '"start":"2026-09-01T00:00:00"'],
    [
      "have a UUID of no version",
      `"uuid":"${results.uuid}"`,
      `"uuid":"${"0".repeat(8)}${results.uuid.slice(8, 14)}0${results.uuid.slice(15)}"`,
    ],
    ["name a role that they do not have", '"role-id":"assessor"', '"role-id":"somebody"'],
  ])("are not offered when they %s", (_, right, wrong) => {
    checkAssessmentResults(text, report);
    const changed = text.replace(right, wrong);
    expect(changed).not.toBe(text);
    expect(() => checkAssessmentResults(changed, report)).toThrow(Unfaithful);
  });

  it.each([null, report.submission])("are as OSCAL has them, with a submission or without", (submission) => {
    const one: Report = { ...report, submission, marking: null, plan: null };
    checkAssessmentResults(JSON.stringify(assessmentResults(one, sealOf(one))), one);
  });
});

describe("an OSCAL plan of action", () => {
  it("has an item, a risk and a milestone for each action, with what was observed where it is due", () => {
    const [item] = plan["poam-items"];
    const [risk] = plan.risks;
    expect(item?.title).toBe("Agree a date with the supplier");
    expect(item?.["related-risks"]).toEqual([{ "risk-uuid": risk?.uuid }]);
    expect(risk?.remediations[0]?.tasks[0]?.["responsible-roles"]?.[0]?.remarks).toBe("Owen Owner");
    expect(risk?.deadline).toBe("2026-10-12T00:00:00Z");
    expect(plan["poam-items"].map(({ title }) => title)).toEqual([
      "Agree a date with the supplier",
      "Tell the board",
    ]);
    expect(plan.observations?.map(({ title }) => title)).toEqual(["M1 A way out: Partly met"]);
  });

  it("advises what is due and in no plan", () => {
    const advice = planOfAction({ ...report, plan: null }, seal)["plan-of-action-and-milestones"];
    expect(advice["poam-items"].map(({ title }) => title)).toEqual(["Ask the supplier for a date"]);
    expect(advice.risks[0]?.remediations[0]?.lifecycle).toBe("recommendation");
  });

  it.each([
    ["a day to start and a day by which it is due", "2026-10-11", "2026-10-12", { start: 1, end: 1 }],
    ["only a day by which it is due", null, "2026-10-12", { date: 1 }],
    ["no day by which it is due", "2026-10-11", null, undefined],
    ["no day", null, null, undefined],
  ])("says of an action with %s no more than is known", (_, startsOn, dueOn, timing) => {
    const one = fullReport();
    Object.assign(one.plan!.actions[0]!, { startsOn, dueOn });
    const made = planOfAction(one, sealOf(one));
    checkPlanOfAction(JSON.stringify(made), one);
    const [risk] = made["plan-of-action-and-milestones"].risks;
    const said = risk?.remediations[0]?.tasks[0]?.timing;
    expect(said && Object.keys(Object.values(said)[0] as object)).toEqual(timing && Object.keys(timing));
    expect(risk?.deadline).toBe(dueOn ? `${dueOn}T00:00:00Z` : undefined);
  });

  it("has each state of an action in words of OSCAL", () => {
    for (const status of PLAN_STATUSES) {
      const one = fullReport();
      one.plan!.actions[0]!.status = status;
      checkPlanOfAction(JSON.stringify(planOfAction(one, sealOf(one))), one);
    }
  });

  it("is not offered when an action of the report is not in it", () => {
    const more = fullReport();
    more.actions.push({ ...more.actions[0]!, id: "M1-R2@organisation", action: "M1-R2" });
    const text = JSON.stringify({ "plan-of-action-and-milestones": plan });
    expect(() => checkPlanOfAction(text, more)).toThrow(Unfaithful);
  });

  it("is offered only where there is something to do", () => {
    expect(filesOf(report)).toContain("oscal-plan.json");
    expect(filesOf({ ...report, actions: [] })).toContain("oscal-plan.json");
    expect(filesOf({ ...report, actions: [], plan: null })).not.toContain("oscal-plan.json");
  });
});
