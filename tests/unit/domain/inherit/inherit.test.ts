import { describe, expect, test } from "vitest";
import { getCatalogue } from "@/lib/domain/catalogue";
import { inheritedFrom } from "@/lib/domain/inherit/inherited-from";
import { isAccepted, laterVersions } from "@/lib/domain/inherit/later-versions";
import { offeredAnswers, type InheritanceSource } from "@/lib/domain/inherit/offered-answers";
import { toTake } from "@/lib/domain/inherit/to-take";
import { REVIEW_STATES, VERDICTS, type ReviewState, type Verdict } from "@/lib/domain/review/states";
import { aChoice, aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const TODAY = "2026-11-01";
const FROM = { supplier: "Brightwell", reviewedBy: "Northmoor", number: 2 };

const catalogue = dummyCatalogue([
  aRequirement("P1", {
    scope_level: "service",
    questions: [
      aMaturity("P1.1"),
      aMaturity("P1.2", { ask_at: "organisation" }),
      aChoice("P1.3", ["a", "b"]),
    ],
  }),
  aRequirement("S0", { scope_level: "service", audience: "provider" }),
  aRequirement("S1"),
]);

function offered(
  answers: Record<string, string>,
  verdicts: Record<string, Verdict> = {},
  scope: "service:product" | "service:other" | "organisation" = "service:product",
) {
  const source: InheritanceSource = {
    ...FROM,
    productId: "product",
    catalogueVersion: getCatalogue("1.0.0").version,
    answers: Object.entries(answers).map(([question, value]) => ({ question, scope, value })),
    verdicts,
  };
  return offeredAnswers(source, { catalogue, today: TODAY });
}
const ids = (...given: Parameters<typeof offered>) => offered(...given).map(({ question }) => question);

test("an inherited answer says from whom, which version and who reviewed it", () =>
  expect(inheritedFrom(FROM)).toBe("Inherited from Brightwell, version 2, reviewed by Northmoor."));

describe("a service is offered", () => {
  test("what the supplier answered about the product", () =>
    expect(offered({ "P1.1": "fully_met" }, { P1: "agree" })).toMatchObject([
      { requirement: "P1", question: "P1.1", value: "fully_met", judged: true, source: inheritedFrom(FROM) },
    ]));

  test("reasons why something does not apply or is not met", () =>
    expect(
      ids({
        "P1.not_applicable": "A reason of substance, really.",
        "P1.explanation": "A reason of substance.",
      }),
    ).toEqual(["P1.not_applicable", "P1.explanation"]));

  test("what nobody judged, and that it was not", () =>
    expect(offered({ "P1.1": "fully_met" })).toMatchObject([{ judged: false }]));

  test.each<[string, Parameters<typeof offered>]>([
    ["what only providers answer", [{ "S0.1": "fully_met" }]],
    ["what is said about the whole organisation", [{ "S1.1": "fully_met" }, {}, "organisation"]],
    ["what is asked once for the organisation", [{ "P1.2": "fully_met" }]],
    ["what is said about another service", [{ "P1.1": "fully_met" }, {}, "service:other"]],
    ["what is no longer asked", [{ "P9.1": "fully_met" }]],
    ["a choice that is no longer there", [{ "P1.3": "c" }]],
    ["notes", [{ "P1.note": "Ask Ada." }]],
    ["why an answer is not as their register proposed", [{ "P1.1.differs": "Because it is not so." }]],
  ])("not: %s", (_what, given) => expect(ids(...given)).toEqual([]));

  test.each(VERDICTS)("only what no reviewer doubted: %s", (verdict) =>
    expect(ids({ "P1.1": "fully_met" }, { P1: verdict })).toEqual(verdict === "agree" ? ["P1.1"] : []),
  );
});

describe("beside what the service has", () => {
  const take = (own: Record<string, string>, rule: "only_answer" | "does_not_apply" = "only_answer") =>
    toTake(offered({ "P1.1": "fully_met", "P1.3": "a" }), {
      scope: "service:mine",
      answers: Object.entries(own).map(([question, value]) => ({ question, scope: "service:mine", value })),
      outcomes: [{ requirement: "P1", scope: "service:mine", because: { rule } }],
    });

  test.each([
    ["nothing is answered", {}, { differs: false, same: false }],
    ["some is answered alike", { "P1.1": "fully_met" }, { differs: false, same: false }],
    ["all is answered alike", { "P1.1": "fully_met", "P1.3": "a" }, { differs: false, same: true }],
    ["something is answered otherwise", { "P1.1": "not_met" }, { differs: true, same: false }],
  ])("%s", (_when, own, expected) => expect(take(own)).toMatchObject([expected]));

  test("nothing is offered where the requirement does not apply to the service", () =>
    expect(take({}, "does_not_apply")).toEqual([]));
});

describe("later versions", () => {
  const version = (number: number, state: ReviewState, withdrawn = false) => ({
    ...{ number, state, withdrawn },
    reviewId: `r${number}`,
    submissionId: `s${number}`,
  });
  const numbers = (...given: Parameters<typeof laterVersions>) => {
    const { accepted, open } = laterVersions(...given);
    return [accepted?.number ?? null, open?.number ?? null];
  };

  test.each<[string, number, Parameters<typeof laterVersions>[1], (number | null)[]]>([
    [
      "none, where the one inherited from is the newest",
      2,
      [version(1, "accepted"), version(2, "accepted")],
      [null, null],
    ],
    ["one that waits for its review", 1, [version(2, "waiting")], [null, 2]],
    ["one that is accepted", 1, [version(2, "accepted_with_conditions")], [2, null]],
    [
      "the newest that is accepted, and a newer one that waits",
      1,
      [version(3, "waiting"), version(2, "accepted")],
      [2, 3],
    ],
    [
      "nothing that waited before a newer one was accepted",
      1,
      [version(2, "returned"), version(3, "accepted")],
      [3, null],
    ],
    [
      "nothing that was not accepted",
      1,
      [version(2, "not_accepted"), version(3, "superseded")],
      [null, null],
    ],
    [
      "nothing that is withdrawn",
      1,
      [version(2, "accepted", true), version(3, "waiting", true)],
      [null, null],
    ],
  ])("%s", (_what, number, versions, expected) => expect(numbers(number, versions)).toEqual(expected));

  test("accepted is accepted with and without conditions", () =>
    expect(REVIEW_STATES.filter(isAccepted)).toEqual(["accepted", "accepted_with_conditions"]));
});
