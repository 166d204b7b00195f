import { expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { placesToProve } from "@/lib/domain/evidence/places-to-prove";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";

const catalogue = getCatalogue(latestVersion);
const [here, there] = [siteScope("1"), siteScope("2")];
const share = { section: null, requirement: "C2", scope: null };

test.each([
  ["everything for whoever is not held to a share", null, null],
  ["everything for whoever has all of the requirement", [{ ...share, scope: here }, share], null],
  [
    "the places given, of whoever has only some",
    [
      { ...share, scope: here },
      { ...share, scope: there },
    ],
    [here, there],
  ],
  ["nothing of another requirement", [{ ...share, requirement: "P7" }], []],
  ["never the organisation for a part of it", [{ ...share, scope: ORGANISATION }], []],
] as const)("evidence may be about %s", (_, assigned, places) => {
  expect(placesToProve(assigned, catalogue, "C2")).toEqual(places);
});
