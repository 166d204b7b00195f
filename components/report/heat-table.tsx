import type { ReactNode } from "react";

interface HeatTableProps {
  caption: string;
  columns: string[];
  /** `cells` are `td` elements, one per column. */
  rows: { key: string; id: string; title: string; obligation: string; cells: ReactNode }[];
}

/** As many columns as a page fits upright. */
const PORTRAIT = 6;

/** A dense table that scrolls sideways on its own, also by keyboard. Few elements: it can have thousands of cells. */
export function HeatTable({ caption, columns, rows }: HeatTableProps) {
  return (
    <div
      className={columns.length > PORTRAIT ? "app-heat app-heat--wide" : "app-heat"}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      {columns.length > 1 && <p className="app-heat__hint">Scroll sideways to see every column.</p>}
      <table>
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, title, obligation, cells }) => (
            <tr key={key}>
              <th scope="row">
                {id} {title} <i>{obligation}</i>
              </th>
              {cells}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
