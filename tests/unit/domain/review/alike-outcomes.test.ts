import { expect, test } from "vitest";
import { alikeOutcomes } from "@/lib/domain/review/alike-outcomes";
import type { SubmittedOutcome } from "@/lib/domain/review/reviewed-result";

const outcome = (
  scope: SubmittedOutcome["scope"],
  more: Partial<SubmittedOutcome> = {},
): SubmittedOutcome => ({
  ...{ requirement: "P8", scope, obligation: "must", level: "fully_met" },
  ...{ explained: false, planned: false, rule: "lowest", question: null },
  ...more,
});

test("outcomes that say the same stand together, and apart by obligation, level, plan and explanation", () => {
  const outcomes = [
    outcome("service:1"),
    outcome("service:2", { level: "partly_met" }),
    outcome("service:3"),
    outcome("service:1", { obligation: "should" }),
    outcome("service:4", { planned: true }),
    outcome("service:5", { explained: true }),
  ];
  expect(alikeOutcomes(outcomes).map((alike) => alike.map((one) => outcomes.indexOf(one)))).toEqual([
    [0, 2],
    [1],
    [3],
    [4],
    [5],
  ]);
});
