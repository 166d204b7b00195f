import type { PlaceMatrix } from "@/lib/domain/assessment/place-matrix";
import type { ScopeKey } from "@/lib/domain/scope";

const list = new Intl.ListFormat("en-GB");

/** So many are named; of more, the number is told. */
const MOST = 10;

/** For which sites or services one save changed the answers to a requirement. */
export function changedWords(
  { requirement, rows }: Pick<PlaceMatrix, "requirement" | "rows">,
  answers: readonly { question: string; scope: ScopeKey; version: number }[],
  revision: number,
  nameOf: (scope: ScopeKey) => string,
): string {
  const changed = new Set(
    answers
      .filter(({ question, version }) => version === revision && question.startsWith(`${requirement.id}.`))
      .map(({ scope }) => scope),
  );
  const names = rows.filter(({ scope }) => changed.has(scope)).map(({ scope }) => nameOf(scope));
  if (names.length === 0) return "Saved.";
  const more = names.length - MOST;
  const named = names.slice(0, MOST);
  if (more > 0) named.push(`${more} more ${requirement.scope_level}${more > 1 ? "s" : ""}`);
  return `Saved for ${list.format(named)}.`;
}
