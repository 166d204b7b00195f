import { sameAnswer } from "./answer";
import { fieldsOf, type Decided, type Row } from "./row";

/** One row at different times. */
interface RowVersions<R> {
  /** When the person opened the form. */
  opened: R;
  /** When the person decided which version of a field to keep. */
  shown: R;
  stored: R;
  typed: R;
}

/**
 * What to store of what a person typed, and the fields that clash: those that the person and somebody else have
 * both changed, to different values. A field that the person left alone stays as it is stored.
 */
export function mergeRow<R extends Row>(
  versions: RowVersions<R>,
  decided: Decided,
): { values: R; clashes: string[] } {
  const { stored, typed } = versions;
  const opened = fieldsOf(versions.opened);
  const shown = fieldsOf(versions.shown);
  const [theirs, mine] = [fieldsOf(stored), fieldsOf(typed)];

  const changed = Object.keys({ ...opened, ...mine }).filter(
    (field) => !sameAnswer(mine[field], opened[field]) && !decided.theirs.includes(field),
  );
  const known = (field: string) => (decided.mine.includes(field) ? shown : opened)[field];
  const clashes = changed.filter(
    (field) => !sameAnswer(theirs[field], mine[field]) && !sameAnswer(theirs[field], known(field)),
  );

  const columns = changed.filter((field) => field in typed).map((field) => [field, mine[field]]);
  const facts = changed.filter((field) => !(field in typed)).map((field) => [field, typed.profile[field]]);
  const profile = { ...stored.profile, ...Object.fromEntries(facts) };
  return { values: { ...stored, ...Object.fromEntries(columns), profile }, clashes };
}
