import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Condition, Leaf } from "../catalogue/shape/condition";
import { comparisonOf } from "./comparison";

/** A condition made ready: asked of a source, for the row (site, service or organisation) in hand. */
export type Test<Source> = (source: Source, row: number) => boolean;

/** How to find the values that a comparison is about. */
export interface Reader<Source> {
  /** The value in the row in hand, or undefined when nobody answered. */
  here(source: Source, row: number): AnswerValue | undefined;
  /** The values in all rows that there are, for `for: any | every | none`. */
  everywhere(source: Source, row: number): readonly (AnswerValue | undefined)[];
  /** While nobody answered, anything that an answer could make of the condition counts. */
  rulesNothingOut?: boolean;
}

/**
 * Turns a condition into a function, once, so that asking it costs next to nothing.
 * An unanswered question makes a comparison false; `not` turns that round like any other. Where its reader rules
 * nothing out, it makes of the comparison whatever lets the whole condition hold.
 */
export function compileCondition<Source>(
  condition: Condition,
  readerOf: (leaf: Leaf) => Reader<Source>,
  negated = false,
): Test<Source> {
  if ("all" in condition) {
    const tests = condition.all.map((part) => compileCondition(part, readerOf, negated));
    return (source, row) => tests.every((test) => test(source, row));
  }
  if ("any" in condition) {
    const tests = condition.any.map((part) => compileCondition(part, readerOf, negated));
    return (source, row) => tests.some((test) => test(source, row));
  }
  if ("not" in condition) {
    const test = compileCondition(condition.not, readerOf, !negated);
    return (source, row) => !test(source, row);
  }
  return compileLeaf(condition, readerOf(condition), negated);
}

function compileLeaf<Source>(leaf: Leaf, reader: Reader<Source>, negated: boolean): Test<Source> {
  const compare = comparisonOf(leaf);
  const wanted = negated === (leaf.for === "none");
  const unanswered = reader.rulesNothingOut === true && wanted;
  const matches = (value: AnswerValue | undefined) => (value === undefined ? unanswered : compare(value));
  switch (leaf.for) {
    case undefined:
      return (source, row) => matches(reader.here(source, row));
    case "any":
      return (source, row) => reader.everywhere(source, row).some(matches);
    case "none":
      return (source, row) => !reader.everywhere(source, row).some(matches);
    case "every":
      // An empty register must not look like one in which everything is in order.
      return (source, row) => {
        const values = reader.everywhere(source, row);
        return values.length > 0 && values.every(matches);
      };
  }
}
