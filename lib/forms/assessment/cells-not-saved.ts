import { reasonFor, sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { cellOf } from "@/lib/domain/assessment/cell-of";
import type { Given } from "@/lib/domain/assessment/check-given";
import { scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { AnswerClash } from "./answer-clashes";
import { cellClashes } from "./cell-clashes";
import { cellName } from "./cells";
import type { Cell, CellsForm } from "./cells-form";
import type { FormState } from "@/lib/forms/form-state";

interface Stored {
  question: string;
  scope: ScopeKey;
  value: AnswerValue | null;
  version: number;
  changedAt: string;
  changedBy: string;
}

interface SavedInPart {
  /** The assessment as it is stored after the save. */
  assessment: { revision: number; answers: readonly Stored[]; people: Readonly<Record<string, string>> };
  clashes: readonly AnswerClash[];
  changes: readonly Given[];
  /** What was changed where the requirement no longer applies. */
  lost: readonly Given[];
}

/**
 * What a form for many places says of the cells that could not be saved, while the others were; null when all were. A
 * cell that the person left as it is stored is never objected to.
 */
export function cellsNotSaved(
  catalogue: Catalogue,
  nameOf: (scope: ScopeKey) => string,
  { cells, made }: CellsForm,
  { assessment, clashes, changes, lost }: SavedInPart,
): Pick<FormState, "errors" | "clashes" | "known" | "message"> | null {
  const stored = new Map(assessment.answers.map((answer) => [`${answer.question} ${answer.scope}`, answer]));
  const current = ({ question, scope }: Given) => stored.get(`${question} ${scope}`);
  const changed = ({ given }: Cell) => given.some((one) => !sameAnswer(one.value, current(one)?.value));

  const held = cells.filter((cell) => cell.problem && changed(cell));
  const overtaken = held.flatMap(({ given: [mine] }): AnswerClash[] => {
    const theirs = mine && current(mine);
    const isNewer = theirs && theirs.version > (made.known[cellOf(mine)] ?? made.opened);
    return isNewer && !sameAnswer(mine.value, theirs.value)
      ? [{ mine, theirs, by: assessment.people[theirs.changedBy] ?? "" }]
      : [];
  });
  const clashing = [...clashes, ...overtaken];
  if (!held.length && !clashing.length && !lost.length) return null;

  const errors = [
    ...held.map(({ given, problem }) => [problem!.field, `${nameOf(given[0]!.scope)}: ${problem!.text}`]),
    ...lost.map(({ question, scope }) => [
      cellName(question, scope),
      `${nameOf(scope) || `A ${scopeLevel(scope)} that was archived`}: this no longer applies there, because somebody changed the register`,
    ]),
  ];
  // What was saved just now, or is shown as a clash, is known from now on.
  const known = [
    ...Object.entries(made.known).map(([cell, revision]) => [cell.replace(" ", "@"), revision]),
    ...[...changes, ...clashing.map(({ theirs, mine }) => ({ ...theirs, question: mine.question }))].map(
      (answer) => [cellOf(answer).replace(" ", "@"), assessment.revision],
    ),
  ];
  return {
    errors: Object.fromEntries(errors),
    clashes: cellClashes(catalogue, clashing, nameOf),
    known: Object.fromEntries(known),
    message: savedWords(changes),
  };
}

function savedWords(changes: readonly Given[]): string | undefined {
  const count = changes.filter(({ question }) => reasonFor(question) === null).length;
  if (changes.length === 0) return undefined;
  return count > 1
    ? `${count} other answers are saved. Put right what is named here to save the rest.`
    : "Everything else you changed is saved. Put right what is named here to save the rest.";
}
