import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { ScopeKey } from "@/lib/domain/scope";
import { answerClashes, type AnswerClash } from "./answer-clashes";
import { cellName } from "./cells";
import type { Clash } from "@/lib/forms/form-state";

/** Clashing answers of a form for many places: one choice for each cell, because each was answered by itself. */
export const cellClashes = (
  catalogue: Catalogue,
  clashes: readonly AnswerClash[],
  nameOf: (scope: ScopeKey) => string,
): Clash[] =>
  clashes.flatMap((clash) =>
    answerClashes(catalogue, [clash], nameOf).map(({ label, mine, theirs, field }) => ({
      field: cellName(field, clash.theirs.scope),
      label: `${nameOf(clash.theirs.scope)}: ${label}`,
      mine,
      theirs: theirs.map(({ where: _, ...version }) => version),
    })),
  );
