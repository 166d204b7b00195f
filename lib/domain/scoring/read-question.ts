import type { Catalogue } from "../catalogue";
import type { Leaf } from "../catalogue/schema";
import { compileCondition, type Reader, type Test } from "../conditions/compile-condition";
import { oncePerCatalogue } from "../catalogue/once-per-catalogue";
import { type Layout, layoutOf } from "./layout";
import type { Sheet } from "./sheet";

export type ReaderOf = (leaf: Leaf) => Reader<Sheet>;

/** Where a sheet of this catalogue keeps things, and how conditions read it. */
export const readingOf = oncePerCatalogue((catalogue) => {
  const layout = layoutOf(catalogue);
  return { layout, ...readersFor(catalogue, layout) };
});

/**
 * How conditions read a sheet. A question that is not asked in a row counts as unanswered there, whatever is
 * stored: hidden answers never count.
 */
function readersFor(catalogue: Catalogue, layout: Layout) {
  const askedBy = new Map<string, Test<Sheet> | null>();
  const { site, service } = catalogue.profile_questions;
  const registered = new Set([...site, ...service].map(({ id }) => id));

  /** Whether a question is asked in a row; null when it always is. Remembered, and made only when needed. */
  const askedTest = (id: string): Test<Sheet> | null => {
    const known = askedBy.get(id);
    if (known !== undefined) return known;
    const question = catalogue.question(id);
    const conditions = [
      question?.ask_at ? null : catalogue.requirementOf(id)?.applicability.condition,
      question?.show_if,
    ].filter((condition) => condition != null);
    const test = conditions.length > 0 ? compileCondition({ all: conditions }, decidingReaderOf) : null;
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
      everywhere: (sheet) => sheet.rowsOf(level).map((row) => read(sheet, row)),
    };
  };

  /**
   * The same for the rules that decide what applies and what is asked. A fact of a site or service that nobody has
   * recorded yet rules nothing out: an empty entry must not look like compliance.
   */
  const decidingReaderOf: ReaderOf = (leaf) => ({
    ...readerOf(leaf),
    rulesNothingOut: "question" in leaf && registered.has(leaf.question),
  });
  return { readerOf, decidingReaderOf };
}
