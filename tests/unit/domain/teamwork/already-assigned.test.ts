import { expect, test } from "vitest";
import { alreadyAssigned } from "@/lib/domain/teamwork/already-assigned";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";

const catalogue = getCatalogue(latestVersion);
const [section, other] = catalogue.sections.map(({ id }) => id) as [string, string];
const [requirement, neighbour] = catalogue.requirements
  .filter(({ id }) => catalogue.sectionOf(id)?.id === section)
  .map(({ id }) => id) as [string, string];

const open = [
  { section: null, requirement, scope: null },
  { section: null, requirement, scope: "site:1" as const },
  { section: null, requirement: neighbour, scope: null },
  { section, requirement: null, scope: null },
  { section: other, requirement: null, scope: null },
];
const [all, share, beside, whole] = open;

test("who has a requirement, or a place's share of it, has the same; who has its section stays beside", () => {
  expect(alreadyAssigned(catalogue, open, { section: null, requirement })).toEqual({
    same: [all, share],
    beside: [whole],
  });
});

test("who has a section has the same; who has a requirement of it stays beside", () => {
  expect(alreadyAssigned(catalogue, open, { section, requirement: null })).toEqual({
    same: [whole],
    beside: [all, share, beside],
  });
});
