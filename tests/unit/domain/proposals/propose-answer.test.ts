import { describe, expect, test } from "vitest";
import type { CatalogueData, Proposal, Question } from "@/lib/domain/catalogue/schema";
import { proposeAnswer } from "@/lib/domain/proposals/propose-answer";
import type { ProposalContext } from "@/lib/domain/proposals/types";
import type { ScopeLevel } from "@/lib/domain/scope";
import { anAssessed, type Situation } from "@/tests/support/assessed";
import {
  aDate,
  aMaturity,
  aMultiChoice,
  aNumber,
  aRequirement,
  aYesNo,
  dummyCatalogue,
} from "@/tests/support/dummy-catalogue";

const REGISTER: CatalogueData["asset_register_fields"] = {
  note: "-",
  groups: [],
  fields: [
    { key: "stage", label: "Stage", required: true, type: "single_choice", profile: "SV1" },
    { key: "needs", label: "Needs", required: true, type: "multi_choice", question: "R2.1" },
    { key: "plan_date", label: "Planned date", required: false, type: "date" },
  ],
  site_note: "-",
  site_fields: [],
  connection_note: "-",
  connection_fields: [
    { key: "role", label: "Main or backup", required: true, type: "text" },
    { key: "speed", label: "Speed", required: true, type: "number" },
  ],
};

const MACHINE_CHECKS: CatalogueData["machine_checks"] = [
  {
    id: "MC",
    title: "Public address",
    method: "-",
    needs_network: true,
    caution: "",
    results: [{ key: "bad", kind: "problem", says: "There is none." }],
  },
];

interface Given extends Omit<ProposalContext, "assessed" | "scope">, Omit<Situation, "checks"> {
  scope?: ProposalContext["scope"];
}

function proposed(
  question: Question,
  { scope = "organisation", serviceRows, connectionRows, checks, certificates, ...situation }: Given,
) {
  const level = scope.split(":")[0] as ScopeLevel;
  const catalogue = dummyCatalogue(
    [
      aRequirement("R1", { scope_level: level, questions: [question, aMaturity("R1.9")] }),
      aRequirement("R2", { scope_level: "service", questions: [aMultiChoice("R2.1", ["x", "y"])] }),
    ],
    { asset_register_fields: REGISTER, machine_checks: MACHINE_CHECKS },
  );
  const assessed = anAssessed(situation);
  return proposeAnswer(catalogue, question, {
    scope,
    assessed,
    serviceRows,
    connectionRows,
    checks,
    certificates,
  });
}

const maturity = (...proposes_from: Proposal[]) => aMaturity("R1.1", { proposes_from });
const number = (...proposes_from: Proposal[]) => aNumber("R1.1", { proposes_from });

const hasDate = { field: "service.plan_date", op: "filled", value: true } as const;
const THREE = {
  services: { a: { SV1: "live" }, b: { SV1: "live" }, c: { SV1: "live" }, old: { SV1: "retired" } },
  serviceRows: {
    a: { plan_date: "2027-01-01" },
    b: { plan_date: "2027-02-01" },
    c: {},
    old: { plan_date: "2020-01-01" },
  },
};

describe("a proposal from a check", () => {
  const question = maturity({ check: "MC", result: "bad", propose: "not_met" });
  const checks = [
    { check: "MC", scope: "organisation" as const, result: "bad", outputs: { versions: ["x"] } },
  ];

  test("says what the check found", () =>
    expect(proposed(question, { checks })).toEqual({
      value: "not_met",
      source: "From the automatic check “Public address”: There is none.",
    }));

  test("is for the scope that was checked", () =>
    expect(proposed(question, { checks, scope: "service:a" })).toBeNull());

  test("needs that very result", () =>
    expect(
      proposed(question, { checks: [{ check: "MC", scope: "organisation", result: "good" }] }),
    ).toBeNull());

  test("can take an output as it is", () =>
    expect(
      proposed(aMultiChoice("R1.1", ["x", "y"], { proposes_from: [{ check: "MC", copy: "versions" }] }), {
        checks,
      }),
    ).toEqual({
      value: ["x"],
      source: "From the automatic check “Public address”.",
    }));
});

describe("a proposal from a fact or another answer", () => {
  test("reads the fact of the scope in hand, through the map", () => {
    const question = maturity({ profile: "SV5", map: { yes: "fully_met" } });
    const services = { a: { SV5: "yes" }, b: { SV5: "no" } };
    expect(proposed(question, { services, scope: "service:a" })).toEqual({
      value: "fully_met",
      source: "From the register: “Is SV5 so?” is Yes.",
    });
    expect(proposed(question, { services, scope: "service:b" })).toBeNull();
  });

  test("takes a fact as it is where there is no map", () =>
    expect(
      proposed(aYesNo("R1.1", { proposes_from: [{ profile: "PF5" }] }), { organisation: { PF5: "no" } })
        ?.value,
    ).toBe("no"));

  test("follows from another answer", () => {
    const question = maturity({ answer: "R1.9", map: { not_met: "not_met" } });
    expect(proposed(question, { answers: { "R1.9": "not_met" } })).toEqual({
      value: "not_met",
      source: "Follows from the answer to “How far R1.9?”: Not met.",
    });
    expect(proposed(question, { answers: { "R1.9": "fully_met" } })).toBeNull();
    expect(proposed(question, {})).toBeNull();
  });
});

describe("a proposal from a register", () => {
  test("copies a field of the service", () =>
    expect(
      proposed(aDate("R1.1", { proposes_from: [{ copy: "service.plan_date" }] }), {
        ...THREE,
        scope: "service:a",
      }),
    ).toEqual({
      value: "2027-01-01",
      source: "From the register of services, “Planned date”: 1 January 2027.",
    }));

  test("reads a field that holds an answer where that answer is", () =>
    expect(
      proposed(aMultiChoice("R1.1", ["x", "y"], { proposes_from: [{ copy: "service.needs" }] }), {
        ...THREE,
        scope: "service:a",
        answers: { "R2.1@a": ["y"] },
      })?.value,
    ).toEqual(["y"]));

  test("copies a figure of the main connection of the site", () =>
    expect(
      proposed(number({ copy: "connection.speed" }), {
        sites: { s: {} },
        scope: "site:s",
        connectionRows: {
          s: [
            { role: "backup", speed: 10 },
            { role: "main", speed: 100 },
          ],
        },
      })?.value,
    ).toBe(100));

  test("counts rows, leaving out retired services", () =>
    expect(proposed(number({ count: hasDate }), THREE)).toEqual({
      value: 2,
      source: "Counted in the register by “Planned date”: 2 of your 3 services.",
    }));

  test("says which rows a count is about, where they have names", () => {
    const serviceRows = { a: { plan_date: "2027-01-01", name: "A" }, b: { name: "B" }, c: { name: "C" } };
    const given = { ...THREE, serviceRows };
    expect(proposed(number({ count: hasDate }), given)?.source).toMatch(/: 1 of your 3 services, A\.$/);
    expect(proposed(number({ percent: hasDate }), given)?.source).toMatch(
      /: 1 of your 3 services\. Without B and C\.$/,
    );
  });

  test("gives the highest step that a count reaches", () => {
    const steps = [
      { at_least: 1, propose: "partly_met" },
      { at_least: 2, propose: "largely_met" },
      { at_least: 3, propose: "fully_met" },
    ];
    expect(proposed(maturity({ count: hasDate, steps }), THREE)?.value).toBe("largely_met");
    expect(proposed(maturity({ count: hasDate, steps }), { ...THREE, serviceRows: {} })).toBeNull();
  });

  test("gives a share as a whole number", () =>
    expect(proposed(number({ percent: hasDate }), THREE)?.value).toBe(67));

  test("gives a share of some of the rows", () =>
    expect(
      proposed(
        number({ percent: hasDate, of: { field: "service.plan_date", op: "equals", value: "2027-01-01" } }),
        THREE,
      ),
    ).toEqual({
      value: 100,
      source: "Counted in the register by “Planned date”: 1 of 1 service that this is about.",
    }));

  const steps = [
    { at_least: 0, propose: "not_met" },
    { at_least: 0.01, propose: "partly_met" },
    { at_least: 100, propose: "fully_met" },
  ];
  test.each([
    ["none", {}, "not_met"],
    ["some", { a: { plan_date: "2027-01-01" } }, "partly_met"],
    [
      "all",
      { a: { plan_date: "2027-01-01" }, b: { plan_date: "2027-01-01" }, c: { plan_date: "2027-01-01" } },
      "fully_met",
    ],
  ])("gives the highest step that the share reaches: %s", (_, serviceRows, value) =>
    expect(proposed(maturity({ percent: hasDate, steps }), { ...THREE, serviceRows })?.value).toBe(value),
  );

  test("says nothing about an empty register", () => {
    expect(proposed(number({ count: hasDate }), {})).toBeNull();
    expect(proposed(number({ percent: hasDate }), {})).toBeNull();
  });

  test("goes by a condition across the rows", () => {
    const question = maturity(
      { when: { ...hasDate, for: "every" }, propose: "fully_met" },
      { when: { ...hasDate, for: "any" }, propose: "partly_met" },
    );
    expect(proposed(question, THREE)).toEqual({
      value: "partly_met",
      source: "From the register of services. “Planned date” is known for 2 of 3.",
    });
  });

  test("goes by a condition on the row in hand", () => {
    const question = maturity({ when: hasDate, propose: "fully_met" });
    expect(proposed(question, { ...THREE, scope: "service:a" })?.value).toBe("fully_met");
    expect(proposed(question, { ...THREE, scope: "service:c" })).toBeNull();
  });

  test("takes no connections on record for nothing known, not for none there", () => {
    const none = maturity({
      when: { field: "connection.role", op: "equals", value: "backup", for: "none" },
      propose: "not_met",
    });
    const at = (rows: { role: string }[]) =>
      proposed(none, { sites: { s: {} }, scope: "site:s", connectionRows: { s: rows } });
    expect(at([])).toBeNull();
    expect(at([{ role: "main" }])).toEqual({
      value: "not_met",
      source: "From the connections recorded for this site. “Main or backup”: Main.",
    });
  });
});

describe("a proposal from certificates", () => {
  const question = aDate("R1.1", { proposes_from: [{ certificate: ["dspt"], take: "issued_on" }] });
  test("takes the date of the newest one of the scheme", () =>
    expect(
      proposed(question, {
        certificates: [
          { scheme: "dspt", issued_on: "2025-06-30" },
          { scheme: "dspt", issued_on: "2026-06-30" },
          { scheme: "other", issued_on: "2026-09-30" },
        ],
      }),
    ).toEqual({ value: "2026-06-30", source: "From your newest certificate, dated 30 June 2026." }));

  test("is none without one", () => expect(proposed(question, {})).toBeNull());
});

test("the first source that gives a value is used", () =>
  expect(
    proposed(
      maturity({ profile: "PF5", map: { no: "not_met" } }, { profile: "PF9", map: { yes: "fully_met" } }),
      {
        organisation: { PF5: "yes", PF9: "yes" },
      },
    )?.value,
  ).toBe("fully_met"));

test("a question without sources proposes nothing", () => expect(proposed(aMaturity("R1.1"), {})).toBeNull());
