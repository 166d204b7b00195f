import { describe, expect, test } from "vitest";
import { undecidable } from "@/lib/domain/review/decidable";
import { assertedOnly, proposeSample } from "@/lib/domain/review/sample";
import { nextUnjudged, toJudge } from "@/lib/domain/review/to-judge";
import type { SubmissionContent } from "@/lib/domain/submission/content";

type Outcome = SubmissionContent["outcomes"][number];

const outcome = (requirement: string, values: Partial<Outcome> = {}): Outcome => ({
  requirement,
  scope: "organisation",
  obligation: "must",
  level: "fully_met",
  explained: false,
  planned: false,
  rule: "only_answer",
  question: null,
  ...values,
});

const proof = (requirement: string, values: object = {}) => ({
  id: requirement,
  title: "A report",
  kind: "note",
  scope: "organisation" as const,
  requirements: [requirement],
  validFrom: null,
  validUntil: null,
  version: 1,
  sha256: "0".repeat(64),
  fileName: null,
  ...values,
});

const content = (outcomes: Outcome[], evidence: SubmissionContent["evidence"] = []) =>
  ({ outcomes, evidence, judgedOn: "2026-11-01" }) as SubmissionContent;

describe("a must is asserted only", () => {
  test.each([
    ["without evidence", [], true],
    ["with evidence", [proof("A1")], false],
    ["with evidence for something else", [proof("A2")], true],
    ["with evidence until that day", [proof("A1", { validUntil: "2026-11-01" })], false],
    ["with expired evidence", [proof("A1", { validUntil: "2026-10-31" })], true],
    ["with evidence that is not valid yet", [proof("A1", { validFrom: "2026-11-02" })], true],
  ])("%s", (_, evidence, is) => {
    expect(assertedOnly(content([outcome("A1")], evidence)).has("A1")).toBe(is);
  });

  test("where one place has none", () => {
    const places = [outcome("A1", { scope: "site:1" }), outcome("A1", { scope: "site:2" })];
    const one = proof("A1", { scope: "site:1" });
    expect(assertedOnly(content(places, [one])).has("A1")).toBe(true);
    expect(assertedOnly(content(places, [one, proof("A1")])).has("A1")).toBe(false);
  });

  test("but not where it is no must, is unknown or does not apply by its rule", () => {
    const none = [
      outcome("A1", { obligation: "should" }),
      outcome("A2", { level: "unknown" }),
      outcome("A3", { level: "not_applicable", rule: "does_not_apply" }),
    ];
    expect([...assertedOnly(content(none))]).toEqual([]);
  });
});

describe("a sample", () => {
  const shoulds = Array.from({ length: 20 }, (_, n) => outcome(`S${n}`, { obligation: "should" }));
  const submission = content([outcome("A1"), ...shoulds]);
  const lotOf = (id: string) => id.split("").reverse().join("");
  const sample = proposeSample(submission, { overclaimed: new Set(["S4", "Z9"]), lotOf });

  test("is every asserted must, what was overclaimed before, and one in five of the rest, in their order", () => {
    expect(sample.filter(({ reasons }) => reasons.includes("asserted"))).toEqual([
      { requirement: "A1", reasons: ["asserted"] },
    ]);
    expect(sample.filter(({ reasons }) => reasons.includes("overclaimed"))).toEqual([
      { requirement: "S4", reasons: ["overclaimed"] },
    ]);
    expect(sample.filter(({ reasons }) => reasons.includes("random"))).toHaveLength(4);
    const order = sample.map(({ requirement }) => requirement);
    expect(order).toEqual(toJudge(submission, sample));
  });

  test("is the same for the same lots, whatever the order of the submission", () => {
    const turned = { ...submission, outcomes: [...submission.outcomes].reverse() };
    const again = proposeSample(turned, { overclaimed: new Set(["S4"]), lotOf });
    expect([...again].reverse()).toEqual(sample);
  });
});

test("what does not apply by its rule is not judged, and the next unjudged one comes after the last", () => {
  const ids = toJudge(
    content([
      outcome("A1"),
      outcome("A2", { level: "not_applicable", rule: "does_not_apply" }),
      outcome("A3"),
      outcome("A3", { obligation: "should" }),
    ]),
  );
  expect(ids).toEqual(["A1", "A3"]);
  expect(nextUnjudged(ids, new Map())).toBe("A1");
  expect(nextUnjudged(ids, new Map(), "A1")).toBe("A3");
  expect(nextUnjudged(ids, new Map(), "A3")).toBe("A1");
  expect(nextUnjudged(ids, new Map([["A1", 1]]), "A3")).toBeUndefined();
});

test.each([
  ["accepted", [], 0, null],
  ["accepted", ["A1"], 0, "decision"],
  ["accepted", [], 1, "decision"],
  ["accepted_with_conditions", [], 0, "what1"],
  ["accepted_with_conditions", [], 1, null],
  ["not_accepted", ["A1"], 0, null],
  ["not_accepted", [], 1, "decision"],
] as const)(
  "%s, with %j not judged and %i conditions, is wrong in: %s",
  (decision, unjudged, conditions, field) => {
    expect(undecidable({ decision, unjudged, conditions })?.field ?? null).toBe(field);
  },
);
