import { expect, test } from "vitest";
import { invitationState, rolesIn } from "@/lib/domain/invitation";

const NOW = new Date("2026-11-21T12:00:00Z");
const later = new Date("2026-11-21T12:00:01Z");

test.each([
  ["open until its time is over", null, later, "open"],
  ["run out at that moment", null, NOW, "run_out"],
  ["what ended it, also before its time is over", "withdrawn", later, "withdrawn"],
  ["what ended it, also after its time is over", "accepted", NOW, "accepted"],
])("an invitation is %s", (_, ended, expiresAt, state) => {
  expect(invitationState({ ended, expiresAt }, NOW)).toBe(state);
});

test.each([
  ["icb", true],
  ["csu", true],
  ["nhs_trust", false],
  ["supplier", false],
  [undefined, false],
])("an organisation of type %s has reviewers: %s", (type, has) => {
  expect(rolesIn(type ? { PF1: type } : {}).includes("reviewer")).toBe(has);
});
