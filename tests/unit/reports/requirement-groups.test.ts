import { describe, expect, it } from "vitest";
import { groupRequirements } from "@/lib/reports/requirement-groups";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { reportOf } from "@/tests/support/reported";

const catalogue = dummyCatalogue([
  aRequirement("R1", { obligation: "should" }),
  aRequirement("M1"),
  aRequirement("M2"),
  aRequirement("T1", { scope_level: "site" }),
  aRequirement("V1", { scope_level: "service" }),
]);

const groups = groupRequirements(
  reportOf(catalogue, {
    sites: { a: {}, b: {}, c: {}, d: {} },
    answers: {
      "R1.1": "not_met",
      "M2.1": "fully_met",
      "T1.1@a": "fully_met",
      "T1.1@b": "largely_met",
      "T1.1@c": "not_met",
      "T1.1@d": "fully_met",
    },
  }),
);

describe("requirements in a report", () => {
  it("are grouped by their worst outcome, worst group first", () => {
    const ids = groups.map(({ standing, requirements }) => [
      standing,
      ...requirements.map(({ requirement }) => requirement.id),
    ]);
    expect(ids).toEqual([
      ["unplanned_must", "T1"],
      ["unknown_must", "M1"],
      ["unexplained_should", "R1"],
      ["fully_met", "M2"],
      [null, "V1"],
    ]);
  });

  it("say each outcome once, worst first, with all the places where it is the same", () => {
    const lines = groups[0]?.requirements[0]?.lines.map(({ outcome, scopes }) => [outcome.level, ...scopes]);
    expect(lines).toEqual([
      ["not_met", "site:c"],
      ["largely_met", "site:b"],
      ["fully_met", "site:a", "site:d"],
    ]);
  });
});
