import { OVERSIGHT_KINDS } from "../portfolio/oversight-kinds";
import { NO_OVERSIGHT, OVERSIGHT_COLUMNS, type OversightColumn } from "./plan-oversight";

const TAKES: Record<OversightColumn, string> = {
  overseer: "The ODS code of the organisation that oversees, like QXX",
  overseen: "The ODS code of the organisation that is overseen, like RXX",
  kind: `One of: ${Object.entries(OVERSIGHT_KINDS)
    .map(([kind, label]) => `${kind} (${label.toLowerCase()})`)
    .join("; ")}; ${NO_OVERSIGHT} (it oversees it no longer)`,
  since: "The first day, like 2026-04-01. Empty means the day of the import",
};

/** What may stand in each column of a file that says who oversees whom: heading, whether needed, values. */
export const oversightColumnsInWords = OVERSIGHT_COLUMNS.map((heading) => ({
  heading,
  needed: heading !== "since",
  takes: TAKES[heading],
}));

/** Rows that show what such a file is like. The codes are nobody’s: who leaves them in is told so. */
export const OVERSIGHT_EXAMPLE: string[][] = [
  [...OVERSIGHT_COLUMNS],
  ["QXX", "RXX", "icb", "2026-04-01"],
  ["Y99", "QXX", "region", ""],
  ["QXX", "A99999", NO_OVERSIGHT, ""],
];
