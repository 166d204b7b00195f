import type { Marking } from "@/lib/domain/protective-marking";
import type { StateColour } from "@/lib/domain/state-colour";

/** A document to print, file or edit, before it is PDF, Word or a page: words in order, and what they are. */
export interface Paper {
  title: string;
  /** Whose it is, above the title and on every page. */
  of: string;
  marking: Marking | null;
  /** A draft says so across every page. */
  draft: boolean;
  /** At the foot of every page. */
  foot: string;
  blocks: Block[];
}

export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "text"; text: string; look?: "lead" | "small" }
  | { kind: "list"; items: string[] }
  | { kind: "facts"; caption: string; rows: [name: string, value: string][] }
  | { kind: "status"; label: string; meaning: string; colour: StateColour }
  | { kind: "figures"; figures: PaperFigure[] }
  | PaperTable;

/** A number with what it means; `share` draws it as a bar, from 0 to 1. */
export interface PaperFigure {
  label: string;
  value: string;
  note: string;
  share?: number;
}

export interface PaperTable {
  kind: "table";
  caption: string;
  columns: PaperColumn[];
  rows: Cell[][];
}

export interface PaperColumn {
  title: string;
  /** How wide it is beside the others. */
  width: number;
  numeric?: boolean;
}

export interface Cell {
  text: string;
  bold?: boolean;
  /** What the cell stands for, as a colour behind words that say the same. */
  colour?: StateColour;
  /** Parts of a bar under the text, which says the same in words. */
  bar?: { colour: StateColour; count: number }[];
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });
export const para = (text: string, look?: "lead" | "small"): Block => ({ kind: "text", text, look });
export const list = (items: string[]): Block => ({ kind: "list", items });
/** Columns come in turns with how wide they are beside each other. */
export const table = (
  caption: string,
  columns: readonly (string | number)[],
  rows: (Cell | string)[][],
): PaperTable => ({
  kind: "table",
  caption,
  columns: columns.flatMap((title, index) =>
    typeof title === "string" ? { title, width: Number(columns[index + 1]) } : [],
  ),
  rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell))),
});
