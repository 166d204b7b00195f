import { describe, expect, test } from "vitest";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Condition } from "@/lib/domain/catalogue/schema";
import { compileCondition } from "@/lib/domain/conditions/compile-condition";
import { foresee } from "@/lib/domain/conditions/foresee";

/** One place has `here`; everywhere there is a list. */
interface Source {
  here?: AnswerValue;
  everywhere?: (AnswerValue | undefined)[];
}

const holds = (condition: Condition, source: Source) =>
  compileCondition<Source>(condition, () => ({
    here: ({ here }) => here,
    everywhere: ({ everywhere = [] }) => everywhere,
  }))(source, 0);

const leaf = (op: string, value: unknown, more = {}) => ({ question: "Q1", op, value, ...more }) as Condition;

describe("a comparison", () => {
  test.each<[string, unknown, AnswerValue, boolean]>([
    ["equals", "a", "a", true],
    ["equals", "a", "b", false],
    ["equals", 0, 0, true],
    ["not_equals", "a", "b", true],
    ["not_equals", "a", "a", false],
    ["in", ["a", "b"], "b", true],
    ["in", ["a", "b"], "c", false],
    ["includes_any", ["a", "b"], ["c", "b"], true],
    ["includes_any", ["a", "b"], ["c"], false],
    ["greater_than", 75, 76, true],
    ["greater_than", 75, 75, false],
    ["at_least_level", "largely_met", "fully_met", true],
    ["at_least_level", "largely_met", "largely_met", true],
    ["at_least_level", "largely_met", "partly_met", false],
    ["filled", true, "x", true],
  ])("%s %j: %j is %s", (op, value, here, expected) =>
    expect(holds(leaf(op, value), { here })).toBe(expected),
  );

  test.each(["equals", "not_equals", "in", "includes_any", "greater_than", "at_least_level", "filled"])(
    "%s is false while nothing is answered",
    (op) => expect(holds(leaf(op, op === "in" || op === "includes_any" ? ["a"] : "a"), {})).toBe(false),
  );
});

describe("combinations", () => {
  const [yes, no] = [leaf("equals", "a"), leaf("equals", "b")];
  const here = "a";
  test.each<[Condition, boolean]>([
    [{ all: [yes, yes] }, true],
    [{ all: [yes, no] }, false],
    [{ any: [no, yes] }, true],
    [{ any: [no, no] }, false],
    [{ not: no }, true],
    [{ not: { any: [no, yes] } }, false],
  ])("%j is %s", (condition, expected) => expect(holds(condition, { here })).toBe(expected));

  test("not turns an unanswered question round: shown unless it is 0", () => {
    const unlessNone = { not: leaf("equals", 0) };
    expect(holds(unlessNone, {})).toBe(true);
    expect(holds(unlessNone, { here: 2 })).toBe(true);
    expect(holds(unlessNone, { here: 0 })).toBe(false);
  });
});

describe("where the reader rules nothing out, a comparison without an answer", () => {
  const mayHold = (condition: Condition, everywhere: (string | undefined)[] = []) =>
    compileCondition<Source>(condition, () => ({
      here: () => undefined,
      everywhere: () => everywhere,
      rulesNothingOut: true,
    }))({}, 0);
  const open = leaf("equals", "a");
  test.each<Condition>([open, { not: open }, { all: [open, { not: open }] }, { not: { any: [open, open] } }])(
    "lets %j hold",
    (condition) => expect(mayHold(condition)).toBe(true),
  );
  test.each<["any" | "every" | "none", (string | undefined)[], boolean]>([
    ["any", ["b", undefined], true],
    ["every", ["a", undefined], true],
    ["every", ["b", undefined], false],
    ["none", ["b", undefined], true],
    ["none", ["a", undefined], false],
  ])("lets %s of %j hold: %s", (across, everywhere, expected) =>
    expect(mayHold(leaf("equals", "a", { for: across }), everywhere)).toBe(expected),
  );
});

describe("across sites or services", () => {
  test.each<["any" | "every" | "none", (string | undefined)[], boolean]>([
    ["any", ["b", "a"], true],
    ["any", ["b", undefined], false],
    ["any", [], false],
    ["every", ["a", "a"], true],
    ["every", ["a", undefined], false],
    ["every", ["a", "b"], false],
    ["every", [], false],
    ["none", ["b", undefined], true],
    ["none", ["b", "a"], false],
    ["none", [], true],
  ])("%s of %j is %s", (across, everywhere, expected) =>
    expect(holds(leaf("equals", "a", { for: across }), { everywhere })).toBe(expected),
  );
});

describe("foreseeing, when only some facts are known", () => {
  const fact = (question: string, value: string): Condition => ({ question, op: "equals", value });
  test.each<[string, Condition | null, boolean | null]>([
    ["no condition", null, true],
    ["a known fact", fact("A", "yes"), true],
    ["a known fact that is otherwise", fact("A", "no"), false],
    ["an unknown fact", fact("B", "yes"), null],
    ["not of an unknown fact", { not: fact("B", "yes") }, null],
    ["not of a known one", { not: fact("A", "yes") }, false],
    ["all, one of them false", { all: [fact("B", "yes"), fact("A", "no")] }, false],
    ["all, one of them unknown", { all: [fact("B", "yes"), fact("A", "yes")] }, null],
    ["any, one of them true", { any: [fact("B", "yes"), fact("A", "yes")] }, true],
    ["any, one of them unknown", { any: [fact("B", "yes"), fact("A", "no")] }, null],
  ])("%s: %j is %s", (_, condition, expected) => expect(foresee(condition, { A: "yes" })).toBe(expected));
});
