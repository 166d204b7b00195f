import { sameAnswer } from "./assessment/answer";
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

  const values: R = { ...stored };
  if (stored.profile) values.profile = { ...stored.profile };
  if (stored.details) values.details = { ...stored.details };
  for (const field of changed) Object.assign(holderOf(field, values, versions), { [field]: mine[field] });
  return { values, clashes };
}

/** The part of a row that keeps a field: the row itself for a column, otherwise its details or its profile. */
function holderOf<R extends Row>(
  field: string,
  values: R,
  { opened, stored, typed }: RowVersions<R>,
): object {
  if (field in typed) return values;
  const detail = [opened, stored, typed].some(({ details }) => details && field in details);
  return (detail ? values.details : values.profile) ?? {};
}
