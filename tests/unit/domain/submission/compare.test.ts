import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeze, type Frozen } from "@/lib/domain/submission/freeze";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { compareSubmissions, type Difference } from "@/lib/domain/submission/compare";
import { groupDifferences } from "@/lib/domain/submission/group-differences";
import { statementsOf } from "@/lib/domain/submission/statements";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { anyAssessed } from "@/tests/support/any-assessed";
import { aMultiChoice, aRequirement, dummyCatalogue, aMaturity } from "@/tests/support/dummy-catalogue";

const PROOF: SubmissionContent["evidence"][number] = {
  id: "e1",
  title: "Network test",
  kind: "note",
  scope: "organisation",
  requirements: ["R1", "R2"],
  validFrom: null,
  validUntil: "2027-03-03",
  version: 1,
  sha256: "a".repeat(64),
  fileName: null,
};

const catalogue = dummyCatalogue([
  aRequirement("R1", { questions: [aMaturity("R1.1"), aMultiChoice("R1.2", ["a", "b"])] }),
  aRequirement("R2"),
  aRequirement("R3", { scope_level: "site" }),
]);

type Said = Record<string, string | string[]>;

function submitted(
  answers: Said,
  {
    evidence = [],
    sites = ["s1"],
    profile = {},
  }: Partial<{
    evidence: SubmissionContent["evidence"];
    sites: string[];
    profile: Record<string, string>;
  }> = {},
): SubmissionContent {
  const at = "2026-11-01T09:00:00.000Z";
  const frozen: Frozen = {
    id: "assessment",
    revision: 3,
    startedAt: at,
    catalogueVersion: catalogue.version,
    organisation: { reference: "DEMO1", odsCode: null, name: "Example Trust", profile },
    sites: sites.map((id) => ({ id, name: `Site ${id}`, facts: {} })),
    services: [],
    answers: Object.entries(answers).map(([key, value]) => {
      const [question = "", site] = key.split("@");
      return { question, scope: site ? (`site:${site}` as const) : "organisation", value, changedAt: at };
    }),
  };
  const declaration = { name: "Ada", role: "approver", position: "Chief", text: "True.", at };
  return freeze(
    frozen,
    { product: null, number: 1, judgedOn: "2026-11-01", evidence, declaration, previous: null },
    catalogue,
  );
}

const compare = (before: SubmissionContent, after: SubmissionContent) =>
  compareSubmissions(before, after, { before: catalogue, after: catalogue });
const inShort = ({ part, requirement, id, before, after }: Difference) =>
  [part, requirement ?? "", id, before, after].join(" | ");
const changed = (...given: Parameters<typeof compare>) =>
  compare(...given)
    .filter(({ part }) => part !== "result")
    .map(inShort);

describe("a comparison shows", () => {
  test("an answer in words before and after, after how its requirement came out", () =>
    expect(changed(submitted({ "R1.1": "not_met" }), submitted({ "R1.1": "fully_met" }))).toEqual([
      "outcome | R1 | must | Not met | Fully met",
      "answer | R1 | R1.1 | Not met | Fully met",
    ]));

  test("what is said only after as added, only before as removed", () => {
    const [less, more] = [submitted({}), submitted({ "R2.note": "-", "R2.explanation": "Because." })];
    expect(changed(less, more)).toEqual(["answer | R2 | R2.explanation |  | Because."]);
    expect(compare(less, more)).toMatchObject([{ change: "added", before: null }]);
    expect(compare(more, less)).toMatchObject([{ change: "removed", after: null }]);
  });

  test("evidence once for each requirement that it speaks for", () => {
    const renewed = { ...PROOF, version: 2, sha256: "b".repeat(64) };
    expect(changed(submitted({}, { evidence: [PROOF] }), submitted({}, { evidence: [renewed] }))).toEqual([
      "evidence | R1 | e1 | Version 1, valid until 3 March 2027 | Version 2, valid until 3 March 2027",
      "evidence | R2 | e1 | Version 1, valid until 3 March 2027 | Version 2, valid until 3 March 2027",
    ]);
    const fewer = { ...PROOF, requirements: ["R2"] };
    expect(changed(submitted({}, { evidence: [PROOF] }), submitted({}, { evidence: [fewer] }))).toEqual([
      "evidence | R1 | e1 | Version 1, valid until 3 March 2027 | ",
    ]);
  });

  test("facts and places before requirements, and what is gone beside what is there", () => {
    const before = submitted({ "R1.1": "not_met", "R3.1@s1": "not_met" }, { profile: { PF5: "no" } });
    const after = submitted({ "R3.1@s2": "not_met" }, { profile: { PF5: "yes" }, sites: ["s2"] });
    expect(changed(before, after)).toEqual([
      "fact |  | PF5 | No | Yes",
      "place |  | Site |  | Site s2",
      "place |  | Site | Site s1 | ",
      "outcome | R1 | must | Not met | Unknown",
      "answer | R1 | R1.1 | Not met | ",
      "outcome | R3 | must |  | Not met",
      "outcome | R3 | must | Not met | ",
      "answer | R3 | R3.1 |  | Not met",
      "answer | R3 | R3.1 | Not met | ",
    ]);
  });

  test("the status and the indices first", () => {
    const before = submitted({ "R1.1": "not_met" });
    const after = submitted({});
    const status = "mandatory_not_met" as const;
    const standing = { ...after.standing, status };
    const [first] = compare(before, { ...after, standing });
    expect(inShort(first!)).toBe("result |  | status | Incomplete | Mandatory requirements not met");
  });
});

test("the order of ticks is no difference", () =>
  expect(compare(submitted({ "R1.2": ["a", "b"] }), submitted({ "R1.2": ["b", "a"] }))).toEqual([]));

test("what changed alike in many places is read once", () => {
  const sites = ["s1", "s2", "s3"];
  const all = (value: string) =>
    submitted(Object.fromEntries(sites.map((id) => [`R3.1@${id}`, value])), { sites });
  const grouped = groupDifferences(compare(all("not_met"), all("fully_met")));
  expect(grouped.filter(({ part }) => part === "answer")).toMatchObject([
    { id: "R3.1", before: "Not met", after: "Fully met", places: ["Site s1", "Site s2", "Site s3"] },
  ]);
});

describe("for any two submissions", { timeout: 60_000 }, () => {
  const real = getCatalogue("1.0.0");
  const place = ({ id, facts }: { id: string; facts: Facts }) => ({ id, name: id, facts });
  const any = anyAssessed(real).map(({ organisation, sites, services, answers }) => {
    const at = "2026-11-01T09:00:00.000Z";
    return freeze(
      {
        id: "assessment",
        revision: 1,
        startedAt: at,
        catalogueVersion: real.version,
        organisation: { reference: "DEMO1", odsCode: null, name: "Example", profile: organisation },
        sites: sites.map(place),
        services: services.map(place),
        answers: answers.map(({ question, scope, value }) => ({ question, scope, value, changedAt: at })),
      },
      {
        product: null,
        number: 1,
        judgedOn: "2026-11-01",
        evidence: [],
        declaration: { name: "Ada", role: "approver", position: "Chief", text: "True.", at },
        previous: null,
      },
    );
  });
  const key = ({
    part,
    id,
    requirement,
    scope,
  }: Omit<Difference, "before" | "after" | "change" | "about" | "place">) =>
    [part, id, requirement, scope].join(" ");

  test("a submission does not differ from itself, and says each thing once", () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(compareSubmissions(one, one)).toEqual([]);
        const keys = statementsOf(one).map(key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 15 },
    );
  });

  test("the earlier one and the differences give the later one", () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        const told = new Map(statementsOf(before).map((one) => [key(one), one.says]));
        for (const difference of compareSubmissions(before, after)) {
          expect(told.get(key(difference)) ?? null).toBe(difference.before);
          if (difference.after === null) told.delete(key(difference));
          else told.set(key(difference), difference.after);
        }
        expect(told).toEqual(new Map(statementsOf(after).map((one) => [key(one), one.says])));
      }),
      { numRuns: 15 },
    );
  });

  test("the other way round, what was added is removed", () => {
    fc.assert(
      fc.property(any, any, (before, after) => {
        const there = compareSubmissions(before, after).map((one) =>
          [key(one), one.before, one.after].join(" "),
        );
        const back = compareSubmissions(after, before).map((one) =>
          [key(one), one.after, one.before].join(" "),
        );
        expect(there.sort()).toEqual(back.sort());
      }),
      { numRuns: 15 },
    );
  });
});
