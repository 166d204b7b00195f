import { expect, it } from "vitest";
import { siteScope } from "@/lib/domain/scope";
import { changedWords } from "@/lib/forms/assessment/changed-words";
import { aRequirement } from "@/tests/support/dummy-catalogue";

const words = (count: number, version = 7) => {
  const scopes = Array.from({ length: count }, (_, at) => siteScope(`${at + 1}`));
  return changedWords(
    {
      requirement: aRequirement("C1", { scope_level: "site" }),
      rows: scopes.map((scope) => ({ scope, outcomes: [], open: false, cells: [] })),
    },
    scopes.map((scope) => ({ question: "C1.1", scope, version })),
    7,
    (scope) => scope.replace("site:", "Ward "),
  );
};

it("names the places for which one save changed the answers, and counts those beyond ten", () => {
  expect(words(1)).toBe("Saved for Ward 1.");
  expect(words(3)).toBe("Saved for Ward 1, Ward 2 and Ward 3.");
  expect(words(12)).toMatch(/Ward 10 and 2 more sites\.$/);
  expect(words(3, 6)).toBe("Saved.");
});
