import { describe, expect, test } from "vitest";
import { listInWords } from "@/lib/domain/migration/list-in-words";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { warningsOf } from "@/lib/domain/migration/warnings-of";
import { whatBlocks } from "@/lib/domain/migration/what-blocks";
import { sitesByService, whatItUnblocks } from "@/lib/domain/migration/what-it-unblocks";
import { toMove } from "@/tests/support/register-to-move";

const services = [
  toMove("App", { details: { plan_date: "2027-01-31", supplier_date: "2027-06-30" } }),
  toMove("Record", { details: { plan_date: "2027-05-31" } }),
  toMove("Identity", { details: { sign_in: "cis1" } }),
  toMove("Elsewhere"),
];
const dependencies = [
  { serviceId: "App", needsId: "Record", network: "internet" },
  { serviceId: "Record", needsId: "Identity", network: "internet" },
];
const plan = planWaves(services, dependencies);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe("what blocks a service", () => {
  test("is everything that it needs, first things first, and what is in the way there", () => {
    const { toMoveFirst, obstacles } = whatBlocks(plan, "App");
    expect(ids(toMoveFirst)).toEqual(["Identity", "Record"]);
    expect(obstacles.map(({ service, obstacle }) => [service.id, obstacle.kind])).toEqual([
      ["Identity", "smartcard"],
    ]);
  });

  test("is nothing for a service that does not have to move", () =>
    expect(whatBlocks(plan, "unknown")).toEqual({ toMoveFirst: [], obstacles: [] }));
});

describe("what a service unblocks", () => {
  const sites = sitesByService([
    { serviceId: "App", siteId: "North" },
    { serviceId: "Record", siteId: "North" },
    { serviceId: "Record", siteId: "South" },
    { serviceId: "Elsewhere", siteId: "East" },
  ]);

  test("is everything that needs it, and each site where that is used", () => {
    const { services: unblocked, siteIds } = whatItUnblocks(plan, sites, "Identity");
    expect(ids(unblocked).sort()).toEqual(["App", "Record"]);
    expect([...siteIds].sort()).toEqual(["North", "South"]);
  });

  test("is nothing for a service that does not have to move", () =>
    expect(whatItUnblocks(plan, sites, "unknown")).toEqual({ services: [], siteIds: [] }));
});

test("warnings name what is in the way, what waits behind it, and dates in the wrong order", () => {
  expect(warningsOf(plan, services).map(({ service, says }) => [service.id, ...says])).toEqual([
    [
      "Identity",
      "People sign in with a smartcard over the private network. That sign-in ends on 28 February 2027.",
    ],
    ["Record", "It needs Identity, which is blocked."],
    [
      "App",
      "It needs Record, which is blocked.",
      "You plan it for 31 January 2027, but its supplier promises 30 June 2027.",
      "You plan it for 31 January 2027, but what it needs, Record, for 31 May 2027.",
    ],
  ]);
});

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
  [["A", "B", "C", "D", "E"], "A, B, C and 2 more"],
])("a list in words: %j", (names, words) => expect(listInWords(names)).toBe(words));
