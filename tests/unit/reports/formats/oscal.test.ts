import { describe, expect, it } from "vitest";
import { assessmentResults } from "@/lib/reports/oscal/assessment-results";
import { checkAssessmentResults, checkPlanOfAction } from "@/lib/reports/oscal/check-oscal";
import { planOfAction } from "@/lib/reports/oscal/plan-of-action";
import { uuid5 } from "@/lib/reports/oscal/uuid5";
import { filesOf } from "@/lib/reports/report-files";
import { sealOf } from "@/lib/reports/model/seal";
import { Unfaithful } from "@/lib/reports/unfaithful";
import { fullReport } from "@/tests/support/full-report";

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
    ["lack an outcome", text.replace('"value":"outcome"', '"value":"other"')],
    [
      "name what they do not have",
      text.replace(/"party-uuids":\["[^"]+"/, `"party-uuids":["${results.uuid.replace("a", "b")}x"`),
    ],
    ["hold what OSCAL does not know", text.replace('"methods"', '"means":1,"methods"')],
  ])("are not offered when they %s", (_, wrong) => {
    expect(wrong).not.toBe(text);
    checkAssessmentResults(text, report);
    expect(() => checkAssessmentResults(wrong, report)).toThrow(Unfaithful);
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
