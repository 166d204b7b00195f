import { expect, test } from "vitest";
import { invitationState } from "@/lib/domain/people/invitation";

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
