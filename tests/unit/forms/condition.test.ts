import { expect, it } from "vitest";
import { holds, type Condition } from "@/lib/forms/condition";

const LEVELS = ["not_met", "partly", "largely", "fully"];

it.each<
  [rule: string, condition: Omit<Condition, "field">, given: string | string[] | undefined, holds: boolean]
>([
  ["equal", { op: "equals", value: "yes" }, "yes", true],
  ["not equal", { op: "equals", value: "yes" }, "no", false],
  ["different", { op: "not_equals", value: "yes" }, "no", true],
  ["unanswered is not different", { op: "not_equals", value: "yes" }, undefined, false],
  ["an empty field is unanswered", { op: "not_equals", value: "yes" }, "", false],
  ["one of a list", { op: "in", value: ["a", "b"] }, "b", true],
  ["includes one of a list", { op: "includes_any", value: ["a", "b"] }, ["z", "b"], true],
  ["includes none of a list", { op: "includes_any", value: ["a", "b"] }, ["z"], false],
  ["at the level", { op: "at_least_level", value: "largely", levels: LEVELS }, "largely", true],
  ["below the level", { op: "at_least_level", value: "largely", levels: LEVELS }, "partly", false],
])("a question is called for: %s", (_rule, condition, given, expected) => {
  expect(holds({ field: "q", ...condition }, given === undefined ? {} : { q: given })).toBe(expected);
});
