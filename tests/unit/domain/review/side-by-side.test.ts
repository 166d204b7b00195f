import { expect, test } from "vitest";
import type { SubmittedOutcome } from "@/lib/domain/review/reviewed-result";
import { sideBySide, type Judged } from "@/lib/domain/review/side-by-side";
import type { Verdict } from "@/lib/domain/review/states";

const NOWHERE = "does_not_apply";

function judged(
  levels: Record<string, SubmittedOutcome["level"] | typeof NOWHERE>,
  verdicts: Record<string, Verdict> = {},
): Judged {
  const outcomes = Object.entries(levels).map(([requirement, level]): SubmittedOutcome => ({
    requirement,
    scope: "organisation",
    obligation: "must",
    level: level === NOWHERE ? "not_applicable" : level,
    explained: false,
    planned: false,
    rule: level === NOWHERE ? NOWHERE : "questions",
    question: null,
  }));
  const standing: Judged["content"]["standing"] = {
    status: "incomplete",
    mandatoryIndex: null,
    recommendedIndex: null,
    coverage: { answered: 0, applicable: 0 },
    assurance: 0,
    notApplicable: 0,
  };
  return {
    content: { catalogueVersion: "1.0.0", outcomes, standing },
    verdicts: new Map(Object.entries(verdicts)),
  };
}

const shown = (...all: Judged[]) =>
  sideBySide(all).map(({ requirement, differs, each }) => [
    requirement,
    differs,
    ...each.map(({ outcomes, verdict }) => [...outcomes.map(({ level }) => level), verdict].join(" ")),
  ]);

test("every requirement stands once, in the order of the catalogue, with each submission in its place", () => {
  expect(
    shown(judged({ P6: "fully_met", P1: "partly_met" }), judged({ P1: "partly_met", P6: "not_met" })),
  ).toEqual([
    ["P1", false, "partly_met ", "partly_met "],
    ["P6", true, "fully_met ", "not_met "],
  ]);
});

test("what counts is what the verdicts make of an answer", () => {
  expect(
    shown(
      judged({ P1: "fully_met", P6: "fully_met" }, { P1: "disagree", P6: "agree" }),
      judged({ P1: "not_met", P6: "fully_met" }),
    ),
  ).toEqual([
    ["P1", false, "not_met disagree", "not_met "],
    ["P6", false, "fully_met agree", "fully_met "],
  ]);
});

test("a requirement that applies to one alone differs; one that applies to none is left out", () => {
  expect(shown(judged({ P1: "fully_met", P6: NOWHERE }), judged({ P1: NOWHERE, P6: NOWHERE }))).toEqual([
    ["P1", true, "fully_met ", ""],
  ]);
});
