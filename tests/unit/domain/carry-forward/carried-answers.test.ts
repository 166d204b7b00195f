import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageInWords } from "@/lib/domain/carry-forward/age-in-words";
import { carriedAnswers, type EarlierAnswer } from "@/lib/domain/carry-forward/carried-answers";
import { catalogueChanges } from "@/lib/domain/carry-forward/catalogue-changes";
import { foreseeNext } from "@/lib/domain/carry-forward/foresee-next";
import type { Catalogue } from "@/lib/domain/catalogue";
import { anAssessed } from "@/tests/support/assessed";
import { aChoice, aMaturity, aNumber, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const TODAY = "2026-11-01";
const earlier = (question: string, changes: Partial<EarlierAnswer> = {}): EarlierAnswer => ({
  question,
  scope: "organisation",
  value: "fully_met",
  forAll: false,
  changedAt: "2025-10-02T09:00:00Z",
  by: "Alex Example",
  ...changes,
});

const OLD = dummyCatalogue([
  aRequirement("R1", { questions: [aMaturity("R1.1"), aChoice("R1.2", ["a", "b"])] }),
  aRequirement("R2"),
  aRequirement("R3", { scope_level: "site" }),
]);
const places = { sites: [{ id: "s1" }], services: [] };

function carried(answers: EarlierAnswer[], catalogue: Catalogue = OLD, here: { question: string }[] = []) {
  const now = { catalogue, places, today: TODAY };
  const decided = here.map(({ question }) => ({ question, scope: "organisation" as const }));
  return carriedAnswers({ catalogue: OLD, answers }, { ...now, answers: decided });
}
const ids = (...given: Parameters<typeof carried>) => carried(...given).map(({ question }) => question);

describe("an earlier answer is proposed again", () => {
  test("as it was, with who gave it and when", () =>
    expect(carried([earlier("R1.1")])).toEqual([{ ...earlier("R1.1"), requirement: "R1", wording: null }]));

  test("so are notes and reasons", () =>
    expect(ids([earlier("R1.note", { value: "Ask Ada." })])).toEqual(["R1.note"]));

  test.each<[string, EarlierAnswer[], Catalogue?, { question: string }[]?]>([
    ["it was cleared", [earlier("R1.1", { value: null })]],
    ["it is answered here, or was and is cleared", [earlier("R1.1")], OLD, [{ question: "R1.1" }]],
    ["the question is no longer asked", [earlier("R2.1")], dummyCatalogue([aRequirement("R1")])],
    ["its site is no longer in use", [earlier("R3.1", { scope: "site:gone" })]],
    [
      "its choice is no longer offered",
      [earlier("R1.2", { value: "a" })],
      dummyCatalogue([aRequirement("R1", { questions: [aChoice("R1.2", ["b", "c"])] })]),
    ],
    [
      "the question is of another kind now",
      [earlier("R1.1")],
      dummyCatalogue([aRequirement("R1", { questions: [aNumber("R1.1")] })]),
    ],
    [
      "it is an approver's reason for an empty register",
      [earlier("register.no_sites", { value: "None at all." })],
    ],
  ])("not where %s", (_, answers, catalogue, here) => expect(ids(answers, catalogue, here)).toEqual([]));

  test("with both wordings where the question has changed", () => {
    const reworded = dummyCatalogue([
      aRequirement("R1", { questions: [aMaturity("R1.1", { text: "How far, really?" })] }),
    ]);
    const [answer] = carried([earlier("R1.1")], reworded);
    expect(answer?.wording?.before).toContain("How far R1.1?");
    expect(answer?.wording?.now).toContain("How far, really?");
  });

  test("and never twice: what is confirmed is proposed no more, whatever was answered before", () =>
    fc.assert(
      fc.property(
        fc.subarray(["R1.1", "R1.note", "R2.1"]),
        fc.subarray(["R1.1", "R1.note", "R2.1"]),
        (then, now) => {
          const proposed = ids(
            then.map((question) => earlier(question)),
            OLD,
            now.map((question) => ({ question })),
          );
          expect(proposed).toEqual(then.filter((question) => !now.includes(question)));
        },
      ),
    ));
});

test("how long ago, in whole months or years", () => {
  const ages = ["2026-10-20", "2026-10-01", "2026-01-15", "2024-12-01", "2024-11-01", "2020-01-01"];
  expect(ages.map((day) => ageInWords(`${day}T12:00:00Z`, TODAY))).toEqual([
    "less than a month ago",
    "1 month ago",
    "9 months ago",
    "23 months ago",
    "2 years ago",
    "6 years ago",
  ]);
});

describe("another version of the catalogue", () => {
  const NEW = dummyCatalogue([
    aRequirement("R1", { questions: [aMaturity("R1.1", { text: "Other words?" }), aMaturity("R1.3")] }),
    aRequirement("R4"),
  ]);

  test("is compared requirement by requirement and question by question", () => {
    const changes = catalogueChanges(OLD, NEW);
    expect(changes.added.map(({ id }) => id)).toEqual(["R4"]);
    expect(changes.dropped.map(({ id }) => id)).toEqual(["R2", "R3"]);
    expect(changes.addedQuestions.map(({ text }) => text)).toEqual(["How far R1.3?"]);
    expect(changes.reworded.map(({ question }) => question)).toEqual(["R1.1"]);
  });

  test("the same version changes nothing", () =>
    expect(catalogueChanges(OLD, OLD)).toEqual({ added: [], dropped: [], addedQuestions: [], reworded: [] }));

  test("is previewed: what it would propose, what stays behind, and both results", () => {
    const before = dummyCatalogue([aRequirement("R1"), aRequirement("R2")]);
    const next = dummyCatalogue([aRequirement("R1"), aRequirement("R4")]);
    const current = anAssessed({ answers: { "R1.1": "fully_met", "R2.1": "fully_met" } });
    const answers = [earlier("R1.1"), earlier("R2.1")];
    const foreseen = foreseeNext(before, next, current, answers);
    expect([foreseen.carried, foreseen.left]).toEqual([1, 1]);
    expect(foreseen.now.status).toBe("fully_met");
    expect(foreseen.confirmed.status).toBe("incomplete");
    expect(foreseen.confirmed.coverage).toEqual({ answered: 1, applicable: 2 });
  });
});
