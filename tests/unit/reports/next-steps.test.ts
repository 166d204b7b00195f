import { expect, test } from "vitest";
import { nextSteps } from "@/lib/reports/next-steps";
import type { Report } from "@/lib/reports/model/report-schema";

type Given = Parameters<typeof nextSteps>[0];

const action = (id: string, scope: Report["actions"][number]["scope"] = "organisation") => ({
  id,
  action: id,
  requirement: "P4",
  scope,
  do: `Do ${id}.`,
  why: `Because of ${id}.`,
  owner: "IT lead",
  effort: "S" as const,
  impact: 1 as const,
  class: "must_gap" as const,
});

const aReport = (given: Partial<Given> = {}): Given => ({
  next: null,
  figures: {
    mandatoryIndex: 0,
    recommendedIndex: 0,
    coverage: { answered: 5, applicable: 5 },
    assurance: 0,
    notApplicable: 0,
  },
  actions: [],
  scopes: [{ key: "site:1", level: "site", name: "Hill View" }],
  requirements: [
    {
      id: "P4",
      title: "Open access",
      section: "principles",
      obligation: "must",
      scopeLevel: "site",
      outcomes: [],
    },
  ],
  ...given,
});

const whatOf = (given: Partial<Given>) => nextSteps(aReport(given)).map((step) => step.do);

test("the first actions come in their order, three at most, and say what they are about and where", () => {
  const actions = [action("A"), action("B", "site:1"), action("C"), action("D")];
  expect(whatOf({ actions })).toEqual([
    "P4 Open access: Do A.",
    "P4 Open access, Hill View: Do B.",
    "P4 Open access: Do C.",
  ]);
});

test("open questions come before actions, because what is unknown cannot be judged", () => {
  const figures = { ...aReport().figures, coverage: { answered: 2, applicable: 5 } };
  expect(whatOf({ figures, actions: [action("A")] })).toEqual([
    "Answer the 3 questions that are still open.",
    "P4 Open access: Do A.",
  ]);
});

test("an empty register comes first of all", () => {
  const next: Report["next"] = {
    status: { key: "approaching", label: "Approaching", meaning: "m" },
    obstacles: [
      { kind: "no_sites", requirement: null, title: null, scopes: [], sentence: "Add your sites." },
    ],
  };
  expect(nextSteps(aReport({ next, actions: [action("A")] }))[0]).toMatchObject({
    do: "Add your sites.",
    start: "sites",
  });
});

test("when nothing is left there is no step", () => {
  expect(nextSteps(aReport())).toEqual([]);
});
