import { expect, test } from "vitest";
import { asRead } from "@/lib/domain/submission/as-read";
import { anAssessed } from "@/tests/support/assessed";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { frozen } from "@/tests/support/frozen";

const catalogue = dummyCatalogue([aRequirement("R1")]);
const AT = "2026-11-01T09:00:00.000Z";
const UNTIL = "2026-11-30";
const SITUATION = anAssessed({
  answers: { "R1.1": "partly_met" },
  planned: [{ requirement: "R1", kind: "action", approved: true, owner: "Ada", until: UNTIL, cycle: 1 }],
});
const read = (around: Parameters<typeof frozen>[2]) => asRead(frozen(catalogue, SITUATION, around));

test("what is read stays the same for whoever declares it, whatever came before, and on the next day", () => {
  const first = read({});
  expect(read({ declaration: { name: "Bo", role: "lead", position: "-", text: "-", at: AT } })).toBe(first);
  expect(read({ previous: "a".repeat(64) })).toBe(first);
  expect(read({ judgedOn: "2026-11-02" })).toBe(first);
  const [one, other] = [frozen(catalogue, SITUATION), frozen(catalogue, SITUATION)];
  expect(asRead({ ...one, assessment: { ...one.assessment, revision: 99 } })).toBe(asRead(other));
});

test("a day that changes the result changes what is read", () => {
  expect(read({ judgedOn: "2026-12-01" })).not.toBe(read({ judgedOn: UNTIL }));
});
