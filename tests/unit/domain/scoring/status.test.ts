import { describe, expect, test } from "vitest";
import { obstacleOf, statusOf, whyOf } from "@/lib/domain/scoring/status";
import type { Obstacle, Outcome, OutcomeLevel, Status } from "@/lib/domain/scoring/types";

const outcome = (changes: Partial<Outcome>): Outcome => ({
  requirement: "R1",
  scope: "organisation",
  obligation: "must",
  level: "fully_met",
  explained: false,
  planned: false,
  answered: 1,
  applicable: 1,
  because: { rule: "only_answer" },
  ...changes,
});

const statusWith = (...outcomes: Outcome[]): Status =>
  statusOf(outcomes.map(obstacleOf).filter((obstacle) => obstacle !== null));

const LEVELS: OutcomeLevel[] = [
  "fully_met",
  "not_applicable",
  "largely_met",
  "partly_met",
  "not_met",
  "unknown",
];
const isGap = (level: OutcomeLevel) => ["largely_met", "partly_met", "not_met"].includes(level);

describe("the gate, for one must and one should in every combination", () => {
  const combinations = LEVELS.flatMap((must) =>
    [false, true].flatMap((planned) =>
      LEVELS.flatMap((should) =>
        [false, true].flatMap((explained) =>
          (["should", "consider"] as const).map((obligation) => ({
            must,
            planned,
            should,
            explained,
            obligation,
          })),
        ),
      ),
    ),
  );

  /** The six lines of design §7, in order; the first that matches. */
  function expected({ must, planned, should, explained }: (typeof combinations)[number]): Status {
    if (must === "unknown") return "incomplete";
    if (isGap(must) && !planned) return "mandatory_not_met";
    if (isGap(must)) return "approaching";
    if (should === "unknown" || (isGap(should) && !explained)) return "mandatory_met";
    if (isGap(should)) return "met_with_explanations";
    return "fully_met";
  }

  test.each(combinations)(
    "must $must (planned $planned), $obligation $should (explained $explained)",
    (one) => {
      const must = outcome({ level: one.must, planned: one.planned });
      const should = outcome({ obligation: one.obligation, level: one.should, explained: one.explained });
      expect(statusWith(must, should)).toBe(expected(one));
      expect(statusWith(should, must)).toBe(expected(one));
    },
  );
});

describe("the gate, for several", () => {
  test("nothing in the way is fully met", () => expect(statusWith()).toBe("fully_met"));

  test("one unplanned must is enough", () =>
    expect(
      statusWith(outcome({ level: "largely_met", planned: true }), outcome({ level: "largely_met" })),
    ).toBe("mandatory_not_met"));

  test("one unknown must is enough", () =>
    expect(statusWith(outcome({ level: "unknown" }), outcome({ level: "not_met" }))).toBe("incomplete"));

  test.each(["no_sites", "no_services"] as const)("an empty register (%s) is incomplete", (kind) =>
    expect(statusOf([{ kind }])).toBe("incomplete"),
  );
});

describe("what stands between an assessment and its next status", () => {
  const unknown: Obstacle = { kind: "unknown_must", outcome: outcome({ level: "unknown" }) };
  const gap: Obstacle = { kind: "unplanned_must", outcome: outcome({ level: "not_met" }) };
  const should: Obstacle = {
    kind: "unexplained_should",
    outcome: outcome({ obligation: "should", level: "not_met" }),
  };

  test("only what holds it there is needed, and comes first", () => {
    expect(whyOf("incomplete", [should, gap, unknown])).toEqual({
      next: "mandatory_not_met",
      needed: [unknown],
      all: [unknown, should, gap],
    });
  });

  test("the next status is where the rest would hold it", () =>
    expect(whyOf("incomplete", [should, unknown]).next).toBe("mandatory_met"));

  test("with nothing else in the way it is fully met", () =>
    expect(whyOf("mandatory_met", [should]).next).toBe("fully_met"));

  test("fully met has no next", () =>
    expect(whyOf("fully_met", [])).toEqual({ next: null, needed: [], all: [] }));
});
