import { Refused } from "@/lib/domain/errors";
import type { SheetRow } from "../sheet-row";
import { unescapeText } from "./escaped-text";
import type { NumberStyle } from "./read-parts";
import type { XmlReader } from "./read-xml";

/** Day 0 of a workbook, for days after February 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);
/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

interface Cell {
  column: number;
  type: string;
  style: number;
}

/** Makes rows of the markup of a sheet. */
export class SheetReader implements XmlReader {
  #rows: SheetRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #cell: Cell = { column: -1, type: "n", style: 0 };
  #text = "";
  #formula: string | null = null;
  #inside: "v" | "t" | "f" | null = null;
  #length = 0;

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: readonly NumberStyle[],
    private readonly limits: { columns: number; characters: number },
  ) {}

  /** The rows that were read since the last time. */
  take(): SheetRow[] {
    return this.#rows.splice(0);
  }

  open = (name: string, { r, t = "n", s = "0" }: Record<string, string>): void => {
    if (name === "row") {
      this.#row = this.#below(Number(r ?? this.#row + 1));
      this.#cells = [];
      this.#cell.column = -1;
      this.#length = 0;
    } else if (name === "c") {
      this.#cell = { column: r ? columnOf(r) : this.#cell.column + 1, type: t, style: Number(s) };
      if (this.#cell.column >= this.limits.columns)
        throw new Refused(
          `Row ${this.#row} has more than ${this.limits.columns} columns, which is too many.`,
        );
      this.#text = "";
      this.#formula = null;
    } else if (name === "v" || name === "t") {
      this.#inside = name;
    } else if (name === "f") {
      this.#inside = "f";
      this.#formula = "";
    }
  };

  text = (text: string): void => {
    if (!this.#inside) return;
    this.#length += text.length;
    if (this.#length > this.limits.characters)
      throw new Refused(`Row ${this.#row} is too long. Shorten its text.`);
    if (this.#inside === "f") this.#formula += text;
    else this.#text += text;
  };

  close = (name: string): void => {
    if (name === this.#inside) this.#inside = null;
    if (name === "c") {
      while (this.#cells.length < this.#cell.column) this.#cells.push("");
      this.#cells[this.#cell.column] = this.#formula === null ? this.#value() : `=${this.#formula}`;
    }
    if (name === "row") this.#rows.push({ row: this.#row, cells: this.#cells });
  };

  /** Rows come in order, each once. */
  #below(row: number): number {
    if (Number.isInteger(row) && row > this.#row && row <= LAST_ROW) return row;
    throw new Error("a row in the wrong place");
  }

  #value(): string {
    const { type, style } = this.#cell;
    switch (type) {
      case "s":
        return unescapeText(this.strings[Number(this.#text)] ?? "");
      case "b":
        return this.#text === "1" ? "yes" : "no";
      case "n":
        return this.#text === "" ? "" : numberInWords(this.#text, this.styles[style]);
      default:
        return unescapeText(this.#text);
    }
  }
}

/** A number, a day as an ISO date, or a share as it is shown: 0.999 as 99.9%. */
function numberInWords(text: string, style: NumberStyle = "plain"): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (style === "plain") return tidy(number);
  if (style === "percent") return `${tidy(number * 100)}%`;
  const day = new Date(DAY_0 + Math.floor(number) * MS_PER_DAY);
  return Number.isNaN(day.getTime()) ? text : day.toISOString().slice(0, 10);
}

/** Spreadsheets keep 15 digits and write 17: 99.9 comes as 99.900000000000006. */
const tidy = (number: number) => String(Number(number.toPrecision(15)));

/** The number of the column, from 0, in a reference such as `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
