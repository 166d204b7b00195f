import { expect, test } from "vitest";
import { submissionReport } from "@/lib/reports/model/submission-report";
import { fullAssessment, catalogue as policy } from "@/tests/bench/scoring/full-assessment";
import { frozen } from "@/tests/support/frozen";

const planned = (outcomes: readonly { planned: boolean }[]) => outcomes.filter((one) => one.planned).length;

test("the report of a submission comes out as the submission says, also where gaps are planned", () => {
  const assessed = fullAssessment(1);
  const gap = { kind: "action", approved: true, owner: "Ada", until: "2027-03-31", cycle: 1 } as const;
  const content = frozen(policy, {
    ...assessed,
    planned: frozen(policy, assessed).outcomes.map(({ requirement, scope }) => ({
      ...gap,
      ...{ requirement, scope },
    })),
  });
  expect(planned(content.outcomes)).toBeGreaterThan(0);
  const { requirements } = submissionReport(content);
  expect(planned(requirements.flatMap(({ outcomes }) => outcomes))).toBe(planned(content.outcomes));
});
