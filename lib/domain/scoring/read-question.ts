import type { Catalogue } from "../catalogue";
import type { Leaf } from "../catalogue/schema";
import { compileCondition, type Reader, type Test } from "../conditions/compile-condition";
import type { Layout } from "./layout";
import type { Sheet } from "./sheet";

export type ReaderOf = (leaf: Leaf) => Reader<Sheet>;

/**
 * How conditions read a sheet. A question that is not asked in a row counts as unanswered there, whatever is
 * stored: hidden answers never count.
 */
export function readerFor(catalogue: Catalogue, layout: Layout): ReaderOf {
  const askedBy = new Map<string, Test<Sheet> | null>();

  /** Whether a question is asked in a row; null when it always is. Remembered, and made only when needed. */
  const askedTest = (id: string): Test<Sheet> | null => {
    const known = askedBy.get(id);
    if (known !== undefined) return known;
    const question = catalogue.question(id);
    const conditions = [
      question?.ask_at ? null : catalogue.requirementOf(id)?.applicability.condition,
      question?.show_if,
    ].filter((condition) => condition != null);
    const test = conditions.length > 0 ? compileCondition({ all: conditions }, readerOf) : null;
    askedBy.set(id, test);
    return test;
  };

  const readerOf: ReaderOf = (leaf) => {
    if (!("question" in leaf)) throw new Error(`Only proposals may read the register field ${leaf.field}`);
    const column = layout.columnOf.get(leaf.question) ?? -1;
    const level = catalogue.levelOf(leaf.question) ?? "organisation";
    const asked = askedTest(leaf.question);
    const read = (sheet: Sheet, row: number) =>
      asked && !asked(sheet, row) ? undefined : sheet.at(row, column);
    return {
      here: level === "organisation" ? (sheet) => read(sheet, 0) : read,
      everywhere: (sheet) => {
        const first = sheet.firstRow(level);
        return Array.from({ length: sheet.endRow(level) - first }, (_, n) => read(sheet, first + n));
      },
    };
  };
  return readerOf;
}
