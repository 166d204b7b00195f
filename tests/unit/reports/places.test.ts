import { describe, expect, it } from "vitest";
import { placesInWords } from "@/lib/reports/places";
import type { ScopeKey } from "@/lib/domain/scope";

const nameOf = (scope: ScopeKey) => scope.split(":")[1] ?? scope;

const sites = (count: number) => Array.from({ length: count }, (_, index): ScopeKey => `site:S${index + 1}`);

describe("places in words", () => {
  it.each<[string, ScopeKey[]]>([
    ["the organisation", ["organisation"]],
    ["S1", sites(1)],
    ["S1 and S2", sites(2)],
    ["the organisation, S1 and S2", ["organisation", ...sites(2)]],
    ["6 sites", sites(6)],
    ["the organisation, 6 sites and 1 service", ["organisation", ...sites(6), "service:V"]],
  ])("reads %s", (words, scopes) => {
    expect(placesInWords(scopes, nameOf)).toBe(words);
  });
});
