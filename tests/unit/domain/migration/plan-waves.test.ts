import { describe, expect, test } from "vitest";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import type { Dependency, RegisteredService } from "@/lib/domain/migration/types";
import { toMove } from "@/tests/support/register-to-move";

/** "A > B" is: A needs B. "A >hscn B": over HSCN. */
const dependency = (text: string): Dependency => {
  const [, serviceId, network, needsId] = /^(.+?) >(\w*) (.+)$/.exec(text)!;
  return { serviceId: serviceId!, needsId: needsId!, network: network || "internet" };
};

const plan = (services: RegisteredService[], ...dependencies: string[]) =>
  planWaves(services, dependencies.map(dependency));

const wavesOf = (services: RegisteredService[], ...dependencies: string[]) =>
  plan(services, ...dependencies).waves.map((wave) => wave.map(({ id }) => id));

const many = { facts: { SV4: 5000 } };
const few = { facts: { SV4: 5 } };

describe("which wave a service is in", () => {
  test.each<[rule: string, services: RegisteredService[], dependencies: string[], waves: string[][]]>([
    ["nothing to move has no waves", [], [], []],
    ["what a service needs comes first", [toMove("A"), toMove("B")], ["A > B"], [["B"], ["A"]]],
    [
      "a chain is as long as it is",
      [toMove("A"), toMove("B"), toMove("C")],
      ["A > B", "B > C"],
      [["C"], ["B"], ["A"]],
    ],
    [
      "services that need each other move together",
      [toMove("A"), toMove("B"), toMove("C")],
      ["A > B", "B > A", "B > C"],
      [["C"], ["A", "B"]],
    ],
    [
      "what few use and nothing builds on is not in the first wave",
      [toMove("Small", few), toMove("Large", many)],
      [],
      [["Large"], ["Small"]],
    ],
    [
      "what few use is in the first wave when others build on it",
      [toMove("Small", { facts: { SV4: 5, SV5: "yes" } }), toMove("Large", many)],
      [],
      [["Large", "Small"]],
    ],
    ["without anything larger, what few use goes first", [toMove("A"), toMove("B")], [], [["A", "B"]]],
    [
      "what is needed already works on the internet, so nothing waits for it",
      [toMove("A", many), toMove("B", { facts: { SV3: "internet" } })],
      ["A > B"],
      [["A"]],
    ],
    [
      "a replaced service goes with its replacement, whatever it needs itself",
      [toMove("Old", { details: { replacement: "new" } }), toMove("New"), toMove("X"), toMove("Y")],
      ["Old > Y", "Y > X"],
      [["New", "X", "Old"], ["Y"]],
    ],
    [
      "what needs a replaced service waits for the replacement",
      [toMove("Old", { details: { replacement: "New" } }), toMove("New"), toMove("A"), toMove("B")],
      ["A > Old", "New > B"],
      [["B"], ["New", "Old"], ["A"]],
    ],
    [
      "services that would replace each other both move",
      [toMove("A", { details: { replacement: "B" } }), toMove("B", { details: { replacement: "A" } })],
      ["A > B"],
      [["B"], ["A"]],
    ],
  ])("%s", (_, services, dependencies, waves) => {
    expect(wavesOf(services, ...dependencies)).toEqual(waves);
  });
});

describe("the order within a wave", () => {
  test.each<[rule: string, first: RegisteredService, second: RegisteredService]>([
    [
      "more policy reasons first",
      toMove("Z", { facts: { SV4: 10, SV5: "yes" } }),
      toMove("A", { facts: { SV4: 10 } }),
    ],
    [
      "a clinical service after an equal one that is not",
      toMove("Z", { facts: { SV4: 10 } }),
      toMove("A", { facts: { SV4: 10, SV6: "yes" } }),
    ],
    [
      "the contract that ends sooner first",
      toMove("Z", { facts: { SV4: 10 }, details: { contract_end: "2027-03-31" } }),
      toMove("A", { facts: { SV4: 10 }, details: { contract_end: "2028-03-31" } }),
    ],
    [
      "a contract with an end before one without",
      toMove("Z", { facts: { SV4: 10 }, details: { contract_end: "2027-03-31" } }),
      toMove("A", { facts: { SV4: 10 } }),
    ],
    [
      "more users first",
      toMove("Z", { facts: { SV4: 11, SV5: "yes" } }),
      toMove("A", { facts: { SV4: 10, SV5: "yes" } }),
    ],
    ["the name between equals", toMove("A"), toMove("B")],
    ["the id between equal names", toMove("1", { name: "Same" }), toMove("2", { name: "Same" })],
  ])("%s", (_, first, second) => {
    expect(wavesOf([second, first])[0]).toEqual([first.id, second.id]);
  });
});

describe("what is left out", () => {
  test.each<[why: string, service: RegisteredService]>([
    ["retired", toMove("A", { facts: { SV1: "retired" } })],
    ["national", toMove("A", { facts: { SV7: "national" } })],
    ["national", toMove("A", { nationalId: "spine" })],
    ["on_internet", toMove("A", { facts: { SV3: "internet" } })],
    ["not_live", toMove("A", { facts: { SV3: "not_live" } })],
    ["out_of_scope", toMove("A", { details: { scope_decision: "out_of_scope" } })],
    ["exception", toMove("A", { details: { scope_decision: "exception" } })],
    ["local", toMove("A", { facts: { SV2: "lan_only" } })],
  ])("%s", (why, service) => {
    expect(plan([service])).toMatchObject({ waves: [], leftOut: [{ id: "A", name: "A", why }] });
  });

  test("is nothing for being retired soon, for both networks, or for not knowing", () => {
    const services = [
      toMove("A", { facts: { SV1: "retiring", SV8: "2027-01-31" } }),
      toMove("B", { facts: { SV3: "both" } }),
      toMove("C", { facts: { SV3: undefined } }),
    ];
    expect(plan(services).leftOut).toEqual([]);
  });
});

describe("what blocks a service", () => {
  const spine = toMove("Spine", { nationalId: "spine", readiness: "not_ready" });
  const local = toMove("Local", { facts: { SV2: "lan_only" } });

  test.each<[rule: string, services: RegisteredService[], dependencies: string[], obstacles: unknown[]]>([
    ["a smartcard", [toMove("A", { details: { sign_in: "cis1" } })], [], [{ kind: "smartcard" }]],
    [
      "the private network",
      [toMove("A", { details: { private_network_dependency: "yes" } })],
      [],
      [{ kind: "private_network" }],
    ],
    [
      "a national service that is not ready",
      [toMove("A"), spine],
      ["A >hscn Spine"],
      [{ kind: "national", name: "Spine", readiness: "not_ready" }],
    ],
    [
      "a national service of which nobody knows",
      [toMove("A"), { ...spine, readiness: "not_known", facts: {} }],
      ["A >hscn Spine"],
      [{ kind: "national", name: "Spine", readiness: "not_known" }],
    ],
    [
      "not a national service that is ready",
      [toMove("A"), { ...spine, readiness: "ready" }],
      ["A >hscn Spine"],
      [],
    ],
    ["not a national service that it reaches over the internet", [toMove("A"), spine], ["A > Spine"], []],
    [
      "what stays off the internet, over HSCN",
      [toMove("A"), local],
      ["A >hscn Local"],
      [{ kind: "stays", name: "Local" }],
    ],
    ["not what stays off the internet, over the local network", [toMove("A"), local], ["A >lan Local"], []],
    [
      "not the smartcard of a service that is replaced",
      [toMove("A", { details: { sign_in: "cis1", replacement: "Another" } })],
      [],
      [],
    ],
    [
      "a national replacement that is not ready",
      [toMove("A", { details: { replacement: "Spine" } }), spine],
      [],
      [{ kind: "national", name: "Spine", readiness: "not_ready" }],
    ],
  ])("%s", (_, services, dependencies, obstacles) => {
    expect(plan(services, ...dependencies).placed.get("A")).toMatchObject({
      obstacles,
      blocked: obstacles.length > 0,
    });
  });

  test("blocks what needs it, through others and round a circle", () => {
    const services = ["A", "B", "C", "Free"].map((id) =>
      toMove(id, id === "C" ? { details: { sign_in: "cis1" } } : {}),
    );
    const { placed } = plan(services, "A > B", "B > A", "B > C", "C > Free");
    expect(
      [...placed.values()]
        .filter(({ blocked }) => blocked)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["A", "B", "C"]);
  });
});

describe("the reasons of a place", () => {
  test.each<[services: RegisteredService[], dependencies: string[], reasons: string[]]>([
    [
      [toMove("A", { facts: { SV4: 5200, SV6: "yes" } }), toMove("Identity"), toMove("C"), toMove("D")],
      ["A > Identity", "C > A", "D > A"],
      [
        "Needs Identity (wave 1)",
        "5,200 users",
        "2 services build on it",
        "Clinical safety approval comes first (CL1)",
      ],
    ],
    [
      [toMove("A", { facts: { SV4: 1, SV5: "yes" }, details: { contract_end: "2027-03-31" } })],
      [],
      [
        "Needs nothing that has yet to move",
        "1 user",
        "Others build on it",
        "Its contract ends on 31 March 2027",
      ],
    ],
    [
      [toMove("A"), toMove("B")],
      ["A > B", "B > A"],
      [
        "Moves together with B, as they need each other",
        "Number of users not known",
        "1 service builds on it",
      ],
    ],
    [
      [toMove("A", few), toMove("B", many)],
      [],
      ["Needs nothing that has yet to move", "Can wait, as few use it and nothing builds on it", "5 users"],
    ],
    [
      [toMove("A", { details: { replacement: "B" } }), toMove("B")],
      [],
      ["Replace it with B (wave 1)", "Number of users not known"],
    ],
    [
      [toMove("A", { details: { replacement: "Shared mail" } })],
      [],
      ["Replace it with Shared mail, which is not in your register", "Number of users not known"],
    ],
  ])("%#", (services, dependencies, reasons) => {
    expect(plan(services, ...dependencies).placed.get("A")?.reasons).toEqual(reasons);
  });
});
