import type { ReactNode } from "react";

export interface TableColumn {
  text: string;
  numeric?: boolean;
  /** The heading is for screen readers only, for example over a column of links. */
  hidden?: boolean;
  /** Left out on a phone, where it would only make the list long. */
  wideOnly?: boolean;
}

export interface TableRow {
  key: string;
  /** One cell per column. The first names the row. */
  cells: ReactNode[];
}

interface TableProps {
  caption: string;
  captionSize?: "s" | "m" | "l" | "xl";
  captionHidden?: boolean;
  head: (string | TableColumn)[];
  rows: TableRow[];
  /** Leave rows as rows on a phone and let the table scroll sideways, for tables that are read across. */
  scrolls?: boolean;
  /** Leave rows as rows on a phone, where they fit: few columns of few words. */
  fits?: boolean;
  /** For lists that are looked through: low rows, and on a phone values side by side, which say what they are without a label. */
  compact?: boolean;
}

/**
 * https://service-manual.nhs.uk/design-system/components/table
 * On a phone each row becomes a list; the roles keep it a table to screen readers in spite of `display`. The
 * design system's own responsive table is not used: it also falls apart on paper.
 */
export function Table({
  caption,
  captionSize = "m",
  captionHidden,
  head,
  rows,
  scrolls,
  fits,
  compact,
}: TableProps) {
  const columns = head.map((column) => (typeof column === "string" ? { text: column } : column));
  const stacks = !scrolls && !fits;
  const role = (name: string) => (stacks ? name : undefined);
  const captionClass = captionHidden
    ? "nhsuk-u-visually-hidden"
    : `nhsuk-table__caption nhsuk-table__caption--${captionSize}`;

  const table = (
    <table
      className={classesOf(
        "nhsuk-table",
        stacks && "app-stacks",
        fits && "app-fits",
        compact && "app-compact",
      )}
      role={role("table")}
    >
      <caption className={captionClass}>{caption}</caption>
      <thead className="nhsuk-table__head" role={role("rowgroup")}>
        <tr role={role("row")}>
          {columns.map((column, index) => (
            <th
              key={index}
              className={classesOf(column.numeric && "nhsuk-table__header--numeric", hides(column))}
              scope="col"
              role={role("columnheader")}
            >
              {column.hidden ? <span className="nhsuk-u-visually-hidden">{column.text}</span> : column.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body" role={role("rowgroup")}>
        {rows.map((row) => (
          <tr key={row.key} className="nhsuk-table__row" role={role("row")}>
            {row.cells.map((cell, index) => (
              <Cell key={index} column={columns[index]} first={index === 0} stacks={stacks}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!scrolls) return table;
  return (
    <div className="nhsuk-table-container" role="region" aria-label={caption} tabIndex={0}>
      {table}
    </div>
  );
}

interface CellProps {
  column?: TableColumn;
  first: boolean;
  stacks: boolean;
  children: ReactNode;
}

function Cell({ column, first, stacks, children }: CellProps) {
  const heading = stacks && column && !column.hidden && (
    <span className="app-stacks__label" aria-hidden="true">
      {column.text}{" "}
    </span>
  );
  const content = stacks ? <span>{children}</span> : children;
  if (first)
    return (
      <th className="nhsuk-table__header" scope="row" role={stacks ? "rowheader" : undefined}>
        {heading}
        {content}
      </th>
    );
  const numeric = column?.numeric && "nhsuk-table__cell--numeric";
  return (
    <td className={classesOf("nhsuk-table__cell", numeric, hides(column))} role={stacks ? "cell" : undefined}>
      {heading}
      {content}
    </td>
  );
}

const hides = (column?: TableColumn) => column?.wideOnly && "app-wide-only";

const classesOf = (...classes: (string | false | undefined)[]) =>
  classes.filter(Boolean).join(" ") || undefined;
