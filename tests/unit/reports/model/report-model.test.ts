import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { makeReport } from "@/lib/reports/model/report-model";
import { reportSchema } from "@/lib/reports/model/report-schema";
import { sealOf } from "@/lib/reports/model/seal";
import { assessmentResults } from "@/lib/reports/oscal/assessment-results";
import { checkAssessmentResults, checkPlanOfAction } from "@/lib/reports/oscal/check-oscal";
import { planOfAction } from "@/lib/reports/oscal/plan-of-action";
import { anyAssessed } from "@/tests/support/any-assessed";
import { anAssessed, TODAY } from "@/tests/support/assessed";
import { aMaturity, anAction, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { asStored, places, reportOf } from "@/tests/support/reported";

const REASON = "The lease of this place ends in spring.";

const catalogue = dummyCatalogue(
  [
    aRequirement("M1", {
      remediation: { not_met: [], partly_met: [anAction("M1-R1", ["M1.1"])], largely_met: [] },
    }),
    aRequirement("R1", { obligation: "should" }),
    aRequirement("T1", { scope_level: "site", questions: [aMaturity("T1.1")] }),
    aRequirement("T2", {
      scope_level: "site",
      obligation: "should",
      applicability: { rule: "Busy sites", condition: { question: "ST3", op: "equals", value: "yes" } },
      questions: [aMaturity("T2.1"), aMaturity("T2.2", { advisory: true })],
    }),
  ],
  {
    contradictions: {
      note: "-",
      list: [
        {
          id: "X1",
          scope: "organisation",
          when: { question: "R1.1", op: "equals", value: "not_met" },
          says: "You say two things.",
        },
      ],
    },
  },
);

const report = reportOf(catalogue, {
  sites: { north: { ST3: "yes" }, south: { ST3: "no" } },
  answers: {
    "M1.1": "partly_met",
    "R1.1": "not_met",
    "R1.explanation": REASON,
    "T1.not_applicable@north": REASON,
    "T2.2@north": "partly_met",
  },
});

const requirement = (id: string) => report.requirements.find((one) => one.id === id);

describe("the report of an assessment", () => {
  it("leads with the status and what stands between it and the next one", () => {
    expect(report.status).toMatchObject({ key: "incomplete", label: "Incomplete" });
    expect(report.next?.status.key).toBe("mandatory_not_met");
    expect(report.next?.obstacles).toEqual([
      {
        kind: "unknown_must",
        requirement: "T1",
        title: "Title of T1",
        scopes: ["site:south"],
        sentence: "Not known yet for Place south.",
      },
    ]);
  });

  it("makes one line of a requirement that is open in many places", () => {
    const { next } = reportOf(catalogue, { sites: places("s", 9) });
    expect(next?.obstacles.map(({ requirement, sentence }) => [requirement, sentence])).toEqual([
      ["M1", "Not known yet."],
      ["T1", "Not known yet for 9 sites."],
    ]);
  });

  it("gives each outcome its standing and its reason", () => {
    expect(requirement("M1")?.outcomes).toEqual([
      {
        scope: "organisation",
        obligation: "must",
        level: "partly_met",
        standing: "unplanned_must",
        explained: false,
        planned: false,
        answered: 1,
        applicable: 1,
        reason: expect.stringContaining("How far M1.1?"),
      },
    ]);
    expect(requirement("R1")?.outcomes[0]).toMatchObject({ standing: "explained_should", explained: true });
    expect(requirement("T2")?.outcomes.map(({ standing }) => standing)).toEqual([
      "unknown_should",
      "not_applicable",
    ]);
  });

  it("quotes explanations with their author and day", () => {
    expect(report.explanations).toEqual([
      { requirement: "R1", scope: "organisation", text: REASON, by: "Alex Example", on: "2026-10-02" },
    ]);
  });

  it("states what does not apply, by rule and by person apart", () => {
    expect(report.notApplicable.byPerson).toEqual([
      { requirement: "T1", scope: "site:north", text: REASON, by: "Alex Example", on: "2026-10-02" },
    ]);
    expect(report.notApplicable.byRule).toEqual([
      { requirement: "T2", scope: "site:south", rule: "Busy sites" },
    ]);
  });

  it("says why a register is empty", () => {
    expect(report.notApplicable.registers.map(({ register }) => register)).toEqual(["service"]);
  });

  it("lists what to do with the words of the catalogue", () => {
    expect(report.actions).toMatchObject([
      { id: "M1-R1@organisation", do: "Do M1-R1", owner: "Digital lead", effort: "M", class: "must_gap" },
    ]);
  });

  it("keeps advice apart", () => {
    expect(report.apart.outcomes).toEqual([
      {
        requirement: "T2",
        question: "T2.2",
        asks: "How far T2.2?",
        kind: "advisory",
        source: null,
        scope: "site:north",
        level: "partly_met",
      },
    ]);
  });

  it("names answers that contradict each other", () => {
    expect(report.contradictions).toEqual([
      { id: "X1", scope: "organisation", sentence: "You say two things.", requirements: ["R1"] },
    ]);
  });

  it("says who it was made for, and counts days by the calendar in England", () => {
    expect(report).toMatchObject({ madeOn: TODAY, madeBy: "Robin Example", stage: "draft" });
    expect(report.assessment).toMatchObject({ startedOn: "2026-10-01", changedOn: "2026-10-02" });
  });

  it("ignores answers that somebody has cleared", () => {
    const stored = asStored(anAssessed({ answers: { "M1.1": "fully_met" } }));
    const cleared = { ...stored, answers: stored.answers.map((answer) => ({ ...answer, value: null })) };
    const outcome = makeReport(cleared, TODAY, undefined, catalogue).requirements[0]?.outcomes[0];
    expect(outcome?.level).toBe("unknown");
  });

  it("keeps what people noted, and why answers differ from what was proposed", () => {
    const { notes, overruled } = reportOf(catalogue, {
      answers: { "M1.note": "Ask Sam.", "M1.1": "partly_met", "M1.1.differs": "The register is old." },
    });
    const said = { requirement: "M1", scope: "organisation", by: "Alex Example", on: "2026-10-02" };
    expect(notes).toEqual([{ ...said, text: "Ask Sam." }]);
    const answer = { question: "M1.1", asks: "How far M1.1?", answer: "Partly met" };
    expect(overruled).toEqual([{ ...said, ...answer, text: "The register is old." }]);
  });

  it("keeps no reason without its answer", () =>
    expect(reportOf(catalogue, { answers: { "M1.1.differs": "The register is old." } }).overruled).toEqual(
      [],
    ));

  it("has the documented shape, whatever the assessment, also after a journey as JSON", () => {
    const real = getCatalogue(latestVersion);
    fc.assert(
      fc.property(anyAssessed(real), (assessed) => {
        const made = makeReport(asStored(assessed), TODAY);
        const { byRule, byPerson } = made.notApplicable;
        expect(byRule.length + byPerson.length).toBe(made.figures.notApplicable);
        expect(reportSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }),
      { numRuns: 25 },
    );
  });

  it("can be said in OSCAL, whatever the assessment", () => {
    const real = getCatalogue(latestVersion);
    fc.assert(
      fc.property(anyAssessed(real), (assessed) => {
        const made = makeReport(asStored(assessed), TODAY);
        checkAssessmentResults(JSON.stringify(assessmentResults(made, sealOf(made))), made);
        if (made.actions.length > 0)
          checkPlanOfAction(JSON.stringify(planOfAction(made, sealOf(made))), made);
      }),
      { numRuns: 25 },
    );
  });
});
