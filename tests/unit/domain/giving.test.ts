import { describe, expect, it } from "vitest";
import { givenInPlaces, givenInScopes } from "@/lib/domain/giving";
import { siteScope } from "@/lib/domain/scope";

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
