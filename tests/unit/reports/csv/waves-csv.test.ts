import { expect, test } from "vitest";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { unblocksInWords, waveRows } from "@/lib/domain/migration/wave-row";
import { warningsOf } from "@/lib/domain/migration/warnings-of";
import { wavesCsv } from "@/lib/reports/csv/waves-csv";
import { toMove } from "@/tests/support/register-to-move";

const register = {
  services: [
    toMove("Identity", { details: { sign_in: "cis1" } }),
    toMove("=App", { facts: { SV1: "retiring", SV8: "2027-01-31", SV4: 10 } }),
    toMove("Gone", { facts: { SV1: "retired" } }),
  ],
  dependencies: [{ serviceId: "=App", needsId: "Identity", network: "internet" }],
  sites: [
    { id: "n", name: "North" },
    { id: "s", name: "South" },
  ],
  uses: [{ serviceId: "=App", siteId: "n" }],
};
const plan = planWaves(register.services, register.dependencies);
const rows = waveRows(plan, register, plan.waves.flat());

test("what a service unblocks is told with the sites where it is felt", () => {
  expect(rows.map(unblocksInWords)).toEqual(["=App, used at North", "Itself only, used at North"]);
});

test("a row has its wave, its reason and what to look at; who is left out follows; nothing is a formula", () => {
  const lines = wavesCsv(plan, rows, warningsOf(plan, register.services)).trim().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^1,1,Identity,.*,yes,People sign in .*,,,'=App,North,,$/);
  expect(lines[2]).toMatch(/^2,2,'=App,Needs Identity \(wave 1\)\. 10 users\./);
  expect(lines[2]).toContain("31 January 2027");
  expect(lines[3]).toMatch(/^none,,Gone,It is retired\./);
});
