import { cellOf } from "./cells";
import { ID_HEADING, LAYOUTS } from "./columns";
import type { RegisterKind } from "./kinds";
import type { RegisteredRow } from "./plan";

/** The first row of an export. */
export function exportHeadings(kind: RegisterKind): string[] {
  const { hasIds, columns } = LAYOUTS[kind];
  return [...(hasIds ? [ID_HEADING] : []), ...columns.map(({ heading }) => heading)];
}

/** A row of a register as the cells of a file. To plan an import of it changes nothing. */
export function exportRow(kind: RegisterKind, row: RegisteredRow): (string | number)[] {
  const { hasIds, columns } = LAYOUTS[kind];
  return [
    ...(hasIds ? [row.id] : []),
    ...columns.map(({ field, question }) => cellOf(question, row.value(field))),
  ];
}
