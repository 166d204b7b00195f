import { describe, expect, test } from "vitest";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import { ORGANISATION, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { inShare, shareOf } from "@/lib/domain/teamwork/share-of";

const catalogue = getCatalogue(latestVersion);
const [section, another] = catalogue.sections;
const [first, second] = section!.requirements as [string, string];
const other = another!.requirements[0]!;
const here = siteScope("here");
const there = siteScope("there");

const nothing: Assigned = { section: null, requirement: null, scope: null };
const oneRequirement = { ...nothing, requirement: first };
const wholeSection = { ...nothing, section: section!.id };
const requirementHere = { ...oneRequirement, scope: here };
const sectionHere = { ...wholeSection, scope: here };

const CASES: [
  what: string,
  assigned: Assigned[] | null,
  requirement: string,
  scope: ScopeKey,
  may: boolean,
][] = [
  ["whoever is not a delegate, anything", null, first, ORGANISATION, true],
  ["a delegate of nothing, nothing", [], first, ORGANISATION, false],
  ["a delegate of a requirement, it", [oneRequirement], first, ORGANISATION, true],
  ["a delegate of a requirement, it at a site", [oneRequirement], first, here, true],
  ["a delegate of a requirement, no other of its section", [oneRequirement], second, ORGANISATION, false],
  ["a delegate of a section, each of its requirements", [wholeSection], second, there, true],
  ["a delegate of a section, no requirement of another", [wholeSection], other, ORGANISATION, false],
  ["a delegate of a site's share, that", [requirementHere], first, here, true],
  ["a delegate of a site's share, no other site", [requirementHere], first, there, false],
  [
    "a delegate of a site's share, nothing of the organisation",
    [requirementHere],
    first,
    ORGANISATION,
    false,
  ],
  ["a delegate of a site's share of a section, that", [sectionHere], second, here, true],
  ["a delegate of a site's share of a section, no other site", [sectionHere], second, there, false],
  ["a delegate of two things, the second", [requirementHere, wholeSection], second, there, true],
  ["a delegate of a section, nothing that is not in the catalogue", [wholeSection], "register", here, false],
  ["a delegate of nothing named, nothing that is not in the catalogue", [nothing], "X9", here, false],
];

test.each(CASES)("%s", (_, assigned, requirement, scope, may) => {
  expect(mayAnswer(assigned, catalogue, requirement, scope)).toBe(may);
});

test("a share in one place is a share in some place", () => {
  expect(mayAnswer([requirementHere], catalogue, first)).toBe(true);
  expect(mayAnswer([requirementHere], catalogue, second)).toBe(false);
});

describe("the share of an assessment", () => {
  const answers = [
    { question: `${first}.1`, scope: here },
    { question: `${first}.note`, scope: there },
    { question: `${other}.1`, scope: here },
    { question: "register.no_sites", scope: ORGANISATION },
  ];
  const proofs = [{ requirement: first }, { requirement: other }];

  test("holds all for whoever is not a delegate", () => {
    const assessment = { assigned: null, answers, proofs };
    expect(shareOf(catalogue, assessment)).toBe(assessment);
  });

  test("holds no answer and no evidence that a delegate may not see", () => {
    const share = shareOf(catalogue, { assigned: [requirementHere], answers, proofs });
    expect(share.answers).toEqual([answers[0]]);
    expect(share.proofs).toEqual([proofs[0]]);
  });

  test("leaves out what happened elsewhere", () => {
    const outcomes = [here, there].map((scope) => ({ requirement: first, scope }));
    expect(inShare(catalogue, [requirementHere], outcomes)).toEqual([outcomes[0]]);
    expect(inShare(catalogue, null, outcomes)).toEqual(outcomes);
  });
});
