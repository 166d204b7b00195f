import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenInPlaces, givenInScopes } from "@/lib/domain/assessment/giving";
import { inheritedAnswer } from "@/lib/domain/assessment/inherited-answer";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import { answeredScopes } from "@/lib/domain/assessment/target";

const north = siteScope("north");
const south = siteScope("south");

describe("One form", () => {
  it("gives each answer in each of its scopes", () => {
    expect(givenInScopes({ "C1.1": "fully_met" }, "all", [north, south], [])).toEqual([
      { question: "C1.1", scope: north, value: "fully_met", forAll: true },
      { question: "C1.1", scope: south, value: "fully_met", forAll: true },
    ]);
  });

  it("clears an answer that is left blank for one place", () => {
    const stored = [{ question: "C1.1", scope: north, value: "fully_met" }];
    expect(givenInScopes({ "C1.1": null }, north, [north], stored)).toEqual([
      { question: "C1.1", scope: north, value: null, forAll: false },
    ]);
  });

  it("leaves answers that differ as they are when left blank for all", () => {
    const stored = [{ question: "C1.1", scope: north, value: "fully_met" }];
    expect(givenInScopes({ "C1.1": null }, "all", [north, south], stored)).toEqual([]);
  });

  it("clears an answer that all share when left blank for all", () => {
    const stored = [north, south].map((scope) => ({ question: "C1.1", scope, value: "fully_met" }));
    expect(givenInScopes({ "C1.1": null }, "all", [north, south], stored).map(({ value }) => value)).toEqual([
      null,
      null,
    ]);
  });

  it("leaves the reasons alone with the answers they are for, and replaces them with those answers", () => {
    const stored = [
      { question: "C1.1", scope: north, value: "fully_met" },
      { question: "C1.1", scope: south, value: "not_met" },
      { question: "C1.1.differs", scope: south, value: "Measured" },
    ];
    const give = (answer: string | null) =>
      givenInScopes({ "C1.1": answer, "C1.1.differs": null }, "all", [north, south], stored);
    expect(give(null)).toEqual([]);
    expect(give("fully_met").filter(({ question }) => question === "C1.1.differs")).toHaveLength(2);
  });
});

describe("One form for some places", () => {
  const SITES = ["a", "b", "c", "d", "e"].map(siteScope);
  const anyValue = fc.option(fc.constantFrom("fully_met", "not_met"));
  const anyStored = fc
    .array(
      fc.tuple(
        fc.constantFrom("C1.1", "C1.2"),
        fc.constantFrom(...SITES),
        fc.constantFrom("fully_met", "not_met"),
      ),
    )
    .map((said) => said.map(([question, scope, value]) => ({ question, scope, value })));

  it("touches exactly the places that were chosen, and makes them exceptions", () => {
    fc.assert(
      fc.property(
        fc.subarray(SITES),
        fc.subarray(SITES),
        anyValue,
        anyStored,
        (only, except, value, stored) => {
          const scopes = answeredScopes(SITES, "some", { only, except });
          const given = givenInScopes({ "C1.1": value, "C1.2": "fully_met" }, "some", scopes, stored, SITES);
          expect(given.every(({ scope, forAll }) => only.includes(scope) && forAll === false)).toBe(true);
          expect(given.filter(({ question }) => question === "C1.2").map(({ scope }) => scope)).toEqual(only);
        },
      ),
    );
  });

  it("leaves blank answers alone that differ among all places of the form, even where the chosen ones agree", () => {
    const stored = [north, south].map((scope) => ({ question: "C1.1", scope, value: "fully_met" }));
    const shown = [north, south, siteScope("west")];
    expect(givenInScopes({ "C1.1": null }, "some", [north, south], stored, shown)).toEqual([]);
  });

  it("takes in for all whatever is not left out", () => {
    expect(answeredScopes([north, south], "all", { except: [south], only: [] })).toEqual([north]);
    expect(answeredScopes([north, south], north, { except: [], only: [south] })).toEqual([north, south]);
  });
});

describe("An answer is inherited", () => {
  const kept = { changedAt: "2026-11-01T09:00:00Z", changedBy: "lee", value: "fully_met" };
  const answers = [
    { question: "C1.1", scope: north, forAll: true, ...kept },
    { question: "C1.1", scope: south, forAll: false, ...kept },
    { question: "C1.4", scope: ORGANISATION, forAll: true, ...kept },
  ];
  it.each([
    ["where it came with one answer for all", north, "C1.1", true],
    ["not once the place has its own", south, "C1.1", false],
    ["not in the form for all", "all" as const, "C1.1", false],
    ["not at the organisation", ORGANISATION, "C1.4", false],
    ["not where there is none", north, "C1.2", false],
  ])("%s", (_, target, question, expected) =>
    expect(inheritedAnswer(answers, target, question) !== undefined).toBe(expected),
  );
});

describe("One form for many places", () => {
  const stored = [{ question: "C1.1", scope: south, value: "not_met" }];
  const give = (scope: typeof north, value: string | null) => ({ question: "C1.1", scope, value });

  it("keeps what is for a place to which the requirement applies", () => {
    const given = [give(north, "fully_met"), give(south, "not_met")];
    expect(givenInPlaces(given, [north, south], stored)).toEqual({ kept: given, lost: [] });
  });

  it("loses what was changed where it no longer applies, not what was only shown there", () => {
    expect(givenInPlaces([give(south, "not_met")], [north], stored)).toEqual({ kept: [], lost: [] });
    expect(givenInPlaces([give(south, "fully_met")], [north], stored).lost).toHaveLength(1);
    expect(givenInPlaces([give(south, null)], [north], stored).lost).toHaveLength(1);
  });
});
