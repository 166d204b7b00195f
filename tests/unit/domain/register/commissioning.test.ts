import { expect, test } from "vitest";
import type { Facts } from "@/lib/domain/assessment/answer";
import { isCommissioning, rolesIn } from "@/lib/domain/register/commissioning";

test.each<[string, Facts, boolean]>([
  ["an integrated care board", { PF1: "icb" }, true],
  ["a commissioning support unit", { PF1: "csu", PF2: ["provides_to_other_organisations"] }, true],
  ["a trust that buys digital services", { PF1: "nhs_trust", PF2: ["consumer"] }, true],
  ["a supplier", { PF1: "supplier", PF2: ["third_party_supplier"] }, false],
  ["an organisation that has not said what it is", {}, false],
])("%s has reviewers: %s", (_, profile, has) => {
  expect(isCommissioning(profile)).toBe(has);
  expect(rolesIn(profile).includes("reviewer")).toBe(has);
});
