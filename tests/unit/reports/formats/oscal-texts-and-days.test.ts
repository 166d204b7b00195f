import { describe, expect, it } from "vitest";
import type { Report } from "@/lib/reports/model/report-schema";
import { sealOf } from "@/lib/reports/model/seal";
import { assessmentResults } from "@/lib/reports/oscal/assessment-results";
import { checkAssessmentResults, checkPlanOfAction } from "@/lib/reports/oscal/check-oscal";
import { planOfAction } from "@/lib/reports/oscal/plan-of-action";
import { fullReport } from "@/tests/support/full-report";

describe("an OSCAL document", () => {
  /** What people and catalogues write in sentences, or as names of things. */
  const WRITTEN = new Set(
    [
      "name",
      "product",
      "declaredBy",
      "position",
      "disclaimer",
      "label",
      "meaning",
      "title",
      "reason",
      "do",
      "why",
    ].concat([
      "owner",
      "statusReason",
      "whyNoDate",
      "text",
      "by",
      "asks",
      "answer",
      "rule",
      "source",
      "sentence",
    ]),
  );
  const awkward = JSON.parse(JSON.stringify(fullReport()), (key, value: unknown) =>
    WRITTEN.has(key) && value !== null ? " # Costs *\u0085<b>\r\n\n1. {{ x }}\u2028 [y](z) \u001f" : value,
  ) as Report;

  it("holds any text as it was typed", () => {
    const one = assessmentResults(awkward, sealOf(awkward));
    const two = planOfAction(awkward, sealOf(awkward));
    checkAssessmentResults(JSON.stringify(one), awkward);
    checkPlanOfAction(JSON.stringify(two), awkward);
    const [item] = two["plan-of-action-and-milestones"]["poam-items"];
    expect(item?.title).toBe("\\# Costs \\* \\<b> 1. \\{\\{ x }} \\[y](z)");
    expect(item?.description).toBe("\\# Costs \\*\n\n\\<b>\n\n1\\. \\{\\{ x }}\n\n\\[y](z)");
  });

  it("leaves out a moment that OSCAL cannot say, and keeps the day as a property", () => {
    const far = fullReport();
    Object.assign(far.plan!.actions[0]!, { startsOn: "0202-05-01", dueOn: "9999-12-31" });
    far.expired[0]!.until = "0001-01-01";
    const one = JSON.stringify(assessmentResults(far, sealOf(far)));
    const two = JSON.stringify(planOfAction(far, sealOf(far)));
    checkAssessmentResults(one, far);
    checkPlanOfAction(two, far);
    expect(one).toContain('"name":"until","ns":"urn:internet-first-report","value":"0001-01-01"');
    expect(two).toContain('"name":"due-on","ns":"urn:internet-first-report","value":"9999-12-31"');
    expect(two).not.toContain("9999-12-31T");
  });
});
