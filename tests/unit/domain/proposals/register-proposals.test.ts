import { describe, expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { proposeAnswer } from "@/lib/domain/proposals/propose-answer";
import { registerContext, type RegisterFacts } from "@/lib/domain/proposals/register-context";
import { proposeSiteFact } from "@/lib/domain/proposals/propose-site-fact";
import { partsRead } from "@/lib/domain/proposals/register-parts";
import type { ProposalContext } from "@/lib/domain/proposals/types";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import { anAssessed, type Said, TODAY } from "@/tests/support/assessed";

// What the real catalogue proposes from a register as people fill it in: the answer, and the sentence beside it.

const catalogue = getCatalogue(latestVersion);

const NAMES: Record<string, string> = {
  [ORGANISATION]: "Northmoor",
  "site:general": "Northmoor General",
  "site:eastgate": "Eastgate",
  "site:millbrook": "Millbrook House",
  "service:epr": "Patient record",
  "service:rota": "Staff rota",
  "service:spine": "Spine",
};

const FACTS: RegisterFacts = {
  sites: [
    { id: "general", profile: { ST2: "yes" }, details: { criticality: "critical" } },
    { id: "eastgate", profile: { ST2: "no" }, details: { criticality: "critical" } },
    { id: "millbrook", profile: { ST2: "no" }, details: {} },
  ],
  connections: [
    {
      id: "c1",
      siteId: "general",
      name: "NGH-01",
      details: {
        network: "both",
        role: "main",
        download_mbps: 1000,
        upload_mbps: 900,
        busy_hour_percent: 46,
        measured_on: "2026-03-03",
        availability_percent: 99.95,
        stateful_firewall: "yes",
        context_access: "yes",
      },
    },
    {
      id: "c2",
      siteId: "general",
      name: "NGH-02",
      details: {
        network: "internet",
        role: "backup",
        technology: "full_fibre",
        download_mbps: 100,
        upload_mbps: 100,
        diverse_route: "yes",
        stateful_firewall: "yes",
        context_access: "no",
      },
    },
    {
      id: "c3",
      siteId: "eastgate",
      name: "EDC-01",
      details: {
        network: "internet",
        role: "main",
        download_mbps: 1,
        upload_mbps: 1,
        stateful_firewall: "no",
      },
    },
  ],
  services: [
    {
      id: "epr",
      name: "Patient record",
      nationalId: null,
      profile: { SV1: "live", SV3: "internet", SV4: 900, SV7: "supplier" },
      details: {
        hosting: "data_centre",
        network: ["internet"],
        private_network_dependency: "no",
        critical: "yes",
        traffic: "records",
        ip_addressing: "public",
        last_reviewed: "2026-05-01",
        supplier_date: "2027-01-31",
        scope_decision: "in_scope",
        scope_reason: "Used everywhere. Leigh Lead.",
        plan_date: "2027-09-30",
      },
    },
    {
      id: "rota",
      name: "Staff rota",
      nationalId: null,
      profile: { SV1: "live", SV3: "private", SV7: "supplier" },
      details: { ip_addressing: "private", scope_decision: "exception", hosting: "public_cloud" },
    },
    {
      id: "spine",
      name: "Spine",
      nationalId: "spine",
      profile: { SV1: "live", SV3: "both", SV7: "national" },
      details: { last_reviewed: "2026-05-02", scope_decision: "in_scope" },
    },
  ],
  dependencies: [{ serviceId: "epr", needsId: "spine" }],
  uses: [
    {
      siteId: "general",
      serviceId: "epr",
      peopleAtOnce: 100,
      downMbps: 1,
      upMbps: 0.5,
      downGb: null,
      upGb: null,
      windowHours: null,
      source: "Measured",
    },
    {
      siteId: "eastgate",
      serviceId: "epr",
      peopleAtOnce: 20,
      downMbps: 1,
      upMbps: 0.01,
      downGb: null,
      upGb: null,
      windowHours: null,
      source: "Measured",
    },
  ],
  reviews: [
    {
      reviewedOn: "2026-05-06",
      reviewers: "Ward managers and the digital team.",
      reach: "all_inside",
      missing: "The bed management system.",
      putRight: false,
    },
  ],
};

const byId = (rows: { id: string; profile: object }[]) =>
  Object.fromEntries(rows.map(({ id, profile }) => [id, { ...profile }]));

function proposedFrom(facts: RegisterFacts, questionId: string, scope: ScopeKey, answers: Said = {}) {
  const assessed = anAssessed({ sites: byId(facts.sites), services: byId(facts.services ?? []), answers });
  const context: ProposalContext = {
    ...registerContext(facts, TODAY),
    scope,
    assessed,
    nameOf: (scope) => NAMES[scope] ?? "",
  };
  return proposeAnswer(catalogue, catalogue.question(questionId)!, context);
}

describe("the register proposes", () => {
  const nothing = null;
  const calculator = "From the automatic check “Bandwidth calculator”: ";
  test.each<[string, ScopeKey, unknown, string?]>([
    ["C1.1", "site:general", "fully_met", `${calculator}The connection is big enough both ways.`],
    ["C1.1", "site:eastgate", "largely_met", `${calculator}It is too small in one direction.`],
    ["C1.1", "site:millbrook", nothing],
    [
      "C1.2",
      "site:general",
      1000,
      "From NGH-01, the main connection of Northmoor General, “Download speed”: 1,000 Mbps.",
    ],
    ["C1.2", "site:millbrook", nothing],
    [
      "C1.3",
      "site:general",
      900,
      "From NGH-01, the main connection of Northmoor General, “Upload speed”: 900 Mbps.",
    ],
    [
      "C1.4",
      "site:general",
      46,
      "From NGH-01, the main connection of Northmoor General, “Busy-hour use”: 46%, measured 3 March 2026.",
    ],
    ["C1.4", "site:eastgate", nothing],
    [
      "C2.1",
      "site:eastgate",
      "partly_met",
      `${calculator}There is no backup, or it carries no critical service.`,
    ],
    ["C2.1", "site:millbrook", nothing],
    [
      "C2.2",
      "site:general",
      "two_diverse",
      "Counted in the register by “Main or backup” and “Different route and provider from the main one”: 1 of your 2 connections of Northmoor General, NGH-02.",
    ],
    [
      "C2.2",
      "site:eastgate",
      "single",
      "Counted in the register by “Main or backup”: 1 of 1 connection of Eastgate, EDC-01.",
    ],
    ["C2.2", "site:millbrook", nothing],
    [
      "C2.3",
      "site:general",
      99.95,
      "From NGH-01, the main connection of Northmoor General, “Availability promised”: 99.95%.",
    ],
    [
      "C3.1",
      "site:general",
      "largely_met",
      "From the connections recorded for Northmoor General. “Stateful firewall”: Yes (NGH-01 and NGH-02); “Context-based access control”: Yes (NGH-01), No (NGH-02).",
    ],
    [
      "C3.1",
      "site:eastgate",
      "not_met",
      "From the connections recorded for Eastgate. “Stateful firewall”: No (EDC-01).",
    ],
    [
      "A1.1",
      ORGANISATION,
      "partly_met",
      "Counted in the register by “Scope decision” and “Reason and name”: 1 of your 3 services. Without Staff rota and Spine.",
    ],
    [
      "A1.2",
      ORGANISATION,
      1,
      "Counted in the register by “Scope decision”: 1 of your 3 services, Staff rota.",
    ],
    [
      "P4.2",
      "service:epr",
      "2027-09-30",
      "From the register entry of Patient record, “Your planned date”: 30 September 2027.",
    ],
    ["P4.2", "service:rota", nothing],
    [
      "U1.1",
      ORGANISATION,
      "partly_met",
      "Not put right yet: the review of the register on 6 May 2026 found missing: The bed management system.",
    ],
    [
      "U2.1",
      "service:epr",
      "fully_met",
      "From the register entry of Patient record. “How and where it is hosted”: In a supplier's data centre; “Networks it runs on”: Public internet; “Services it depends on”: Spine; “National services it depends on”: Spine; “Depends on the central private network”: No.",
    ],
    [
      "U2.1",
      "service:rota",
      "partly_met",
      "From the register entry of Staff rota. “How and where it is hosted”: In a public cloud; “Networks it runs on”: not given; “Services it depends on”: not given.",
    ],
    ["U2.1", "service:spine", nothing],
    [
      "U2.2",
      "service:epr",
      ["spine"],
      "From the register entry of Patient record, “National services it depends on”: Spine.",
    ],
    ["U2.2", "service:rota", nothing],
    [
      "U4.1",
      ORGANISATION,
      "partly_met",
      "From the register of services. “Network addresses” is known for 2 of 3.",
    ],
    [
      "U4.2",
      ORGANISATION,
      1,
      "Counted in the register by “Network addresses”: 1 of your 3 services, Staff rota.",
    ],
    [
      "U8.1",
      ORGANISATION,
      "largely_met",
      "From the review of the register on 6 May 2026: everyone involved inside. Who took part: Ward managers and the digital team.",
    ],
    [
      "U8.2",
      ORGANISATION,
      "2026-05-06",
      "From the review of the register on 6 May 2026. Who took part: Ward managers and the digital team.",
    ],
    [
      "U8.3",
      ORGANISATION,
      "partly_met",
      "Counted in the register by “Last checked by its owner”: 2 of your 3 services. Without Staff rota.",
    ],
    [
      "U9.2",
      ORGANISATION,
      50,
      "Counted in the register by “Supplier's Internet First date”: 1 of the 2 services that this is about. Without Staff rota.",
    ],
    [
      "U10.1",
      ORGANISATION,
      "not_met",
      "Counted in the register by “Your planned date”: 0 of 1 service that this is about. Without Spine.",
    ],
  ])("to %s at %s: %j", (question, scope, value, source) => {
    const proposed = proposedFrom(FACTS, question, scope);
    expect(proposed?.value ?? null).toEqual(value);
    if (source) expect(proposed?.source).toBe(source);
  });

  test("that an empty register is none", () =>
    expect(proposedFrom({ sites: [], services: [], reviews: [] }, "U1.1", ORGANISATION)).toEqual({
      value: "not_met",
      source: "The register of services is empty.",
    }));

  test("what was found missing to U1.1, whatever later reviews say, until it is put right", () => {
    const [review] = FACTS.reviews!;
    const later = { ...review!, reviewedOn: "2026-10-01", missing: null };
    const proposed = (putRight: boolean) =>
      proposedFrom({ ...FACTS, reviews: [later, { ...review!, putRight }] }, "U1.1", ORGANISATION);
    expect(proposed(false)?.value).toBe("partly_met");
    expect(proposed(true)).toBeNull();
  });

  test("the widest review of the last 12 months to U8.1 and the day of the newest to U8.2", () => {
    const [review] = FACTS.reviews!;
    const reviews = [{ ...review!, reviewedOn: "2026-10-01", reach: "some_inside" as const }, review!];
    const facts = { ...FACTS, reviews };
    expect(proposedFrom(facts, "U8.1", ORGANISATION)).toMatchObject({
      value: "largely_met",
      source: expect.stringContaining("on 6 May 2026: everyone involved inside"),
    });
    expect(proposedFrom(facts, "U8.2", ORGANISATION)?.value).toBe("2026-10-01");
  });

  test.each([
    ["some_inside", "partly_met"],
    ["all_inside", "largely_met"],
    ["all_and_partners", "fully_met"],
  ] as const)("to U8.1, for a review that reached %s, %s", (reach, value) => {
    const reviews = [{ ...FACTS.reviews![0]!, reach }];
    expect(proposedFrom({ ...FACTS, reviews }, "U8.1", ORGANISATION)?.value).toBe(value);
  });

  test("one connection with mobile backup, and two that share a route", () => {
    const [main] = FACTS.connections!;
    const sites = (details: object) => ({
      ...FACTS,
      connections: [main!, { ...main!, id: "b", name: "B", details: { network: "internet", ...details } }],
    });
    const at = (details: object) => proposedFrom(sites(details), "C2.2", "site:general")?.value;
    expect(at({ role: "backup", technology: "mobile" })).toBe("single_mobile");
    const backup = { role: "backup", technology: "copper" };
    expect(at({ ...backup, diverse_route: "no" })).toBe("two_same");
    expect(at({ ...backup, diverse_route: "yes" })).toBe("two_diverse");
    expect(at({ ...backup, diverse_route: "not_known" })).toBeUndefined();
    expect(at(backup)).toBeUndefined();
    expect(at({ role: "main", diverse_route: "yes", technology: "mobile" })).toBeUndefined();
  });

  test.each<[[string?, string?][], string | null]>([
    [[["no"], ["no"]], "not_met"],
    [[["no"], []], null],
    [[[], ["not_known"]], null],
    [[["yes", "yes"], ["no"]], "partly_met"],
    [[["yes", "yes"], []], null],
    [
      [
        ["yes", "yes"],
        ["yes", "no"],
      ],
      "largely_met",
    ],
    [
      [
        ["yes", "yes"],
        ["yes", "not_known"],
      ],
      null,
    ],
    [
      [
        ["yes", "yes"],
        ["yes", "yes"],
      ],
      "fully_met",
    ],
  ])("to C3.1, for firewalls and access control %j: %s, as what is not known is neither", (given, value) => {
    const [main] = FACTS.connections!;
    const connections = given.map(([stateful_firewall, context_access], place) => ({
      ...main!,
      id: `c${place}`,
      details: {
        ...(stateful_firewall && { stateful_firewall }),
        ...(context_access && { context_access }),
      },
    }));
    const proposed = proposedFrom({ ...FACTS, connections }, "C3.1", "site:general");
    expect(proposed?.value ?? null).toBe(value);
  });

  test("which national services are needed only through others, and through which, to U2.2", () => {
    const dependencies = [...FACTS.dependencies!, { serviceId: "rota", needsId: "epr" }];
    expect(proposedFrom({ ...FACTS, dependencies }, "U2.2", "service:rota")).toEqual({
      value: ["spine"],
      source:
        "From the register entry of Staff rota, “National services it depends on”: Spine. Not needed directly: Spine through Patient record.",
    });
  });

  test("no answer to its own question, and what the register derives before what was answered", () => {
    const answers = { "U2.2@rota": ["ers"], "U2.2@epr": ["ers"] };
    expect(proposedFrom(FACTS, "U2.2", "service:rota", answers)).toBeNull();
    expect(proposedFrom(FACTS, "U2.2", "service:epr", answers)?.value).toEqual(["spine"]);
  });
});

describe("who provides a site's connection follows from its connections", () => {
  const ST1 = catalogue.question("ST1")!;
  const at = (...kinds: (string | undefined)[]) =>
    proposeSiteFact(ST1, {
      id: "s",
      name: "Eastgate",
      connections: kinds.map((kind, place) => ({
        name: `Line ${place + 1}`,
        details: kind ? { provider_kind: kind } : {},
      })),
    });
  test.each<[(string | undefined)[], string | undefined]>([
    [["hscn_cnsp", "hscn_cnsp"], "hscn_cnsp"],
    [["other_provider"], "other_provider"],
    [["hscn_cnsp", "other_provider"], "mixed"],
    [["hscn_cnsp", undefined], undefined],
    [[undefined], undefined],
    [[], undefined],
  ])("%j: %s", (kinds, value) => expect(at(...kinds)?.value).toBe(value));

  test("and says from which", () =>
    expect(at("hscn_cnsp", "other_provider")?.source).toBe(
      "From the connections recorded for Eastgate. “Kind of provider”: An HSCN consumer network service provider (Line 1), Another provider (Line 2).",
    ));
});

describe("what a requirement reads of the registers", () => {
  test.each([
    ["C1", ["services", "connections", "uses"]],
    ["C3", ["connections"]],
    ["U1", ["services", "reviews"]],
    ["U2", ["services", "dependencies"]],
    ["U8", ["reviews", "services", "dependencies"]],
    ["P1", ["inherited"]],
    ["P7", []],
  ])("%s: %j", (id, parts) => expect(partsRead(catalogue.requirement(id)!).sort()).toEqual(parts.sort()));
});
