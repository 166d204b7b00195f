import { describe, expect, it } from "vitest";
import { givenInScopes } from "@/lib/domain/giving";
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
