import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { nameKey, textOf } from "./cells";
import { about, problemWith, changeInWords } from "./change-in-words";
import { ID_HEADING, type Column, type Layout } from "./columns";
import { findReferences } from "./find-references";
import { KIND_WORDS, type RegisterKind } from "./kinds";
import type { Change, PlannedRow, Registered, RegisteredRow, Values } from "./plan";
import { readCell } from "./read-cell";

/** What a row of a file says: the id, if it has one, and the cell of each field that has a column. */
export interface Cells {
  id: string;
  byField: ReadonlyMap<string, string>;
}

/** Plans the rows of one file, each after the others. */
export class FilePlan {
  readonly #rows = new Map<string, RegisteredRow>();
  /** The row in use, or the row of the file, that has a key. */
  readonly #taken = new Map<string, RegisteredRow | number>();
  /** The row of the file that is about a row in use. */
  readonly #claimed = new Map<string, number>();

  constructor(
    private readonly kind: RegisterKind,
    private readonly layout: Layout,
    private readonly registered: Registered,
  ) {
    for (const row of registered.rows) {
      this.#rows.set(row.id, row);
      this.#taken.set(
        this.#keyOf((field) => row.value(field)),
        row,
      );
    }
  }

  planRow(row: number, cells: Cells, today: string): PlannedRow {
    const typed = Object.fromEntries(
      this.layout.key.map((field) => [field, textOf(cells.byField.get(field)!)]),
    );
    const key = this.#keyOf((field) => typed[field]);
    const name = this.#nameOf(typed);
    const says: string[] = [];
    const found = this.#find(cells.id, key, says);
    if (says.length) return { row, name, verdict: "refuse", says };

    const changes = this.#readCells(cells, found, today, says);
    if (!found) this.#demandRequired(cells, says);
    const references = findReferences(this.kind, this.registered, changes, !found, says);
    this.#claim(row, key, found, says);
    if (says.length) return { row, name, verdict: "refuse", says };
    if (!found) {
      const values = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
      return { row, name, verdict: "add", values, references };
    }
    return changes.length
      ? {
          row,
          name,
          verdict: "change",
          id: found.id,
          changes,
          says: changes.map((one) => changeInWords(this.layout, one)),
        }
      : { row, name, verdict: "unchanged" };
  }

  #find(id: string, key: string, says: string[]): RegisteredRow | undefined {
    const { one } = KIND_WORDS[this.kind];
    if (id === "") {
      const taken = this.#taken.get(key);
      return typeof taken === "object" ? taken : undefined;
    }
    const found = this.#rows.get(id);
    if (this.registered.archived.has(id)) says.push(`This ${one} is archived. Restore it first`);
    else if (!found)
      says.push(`${ID_HEADING}: there is no ${one} of yours with this ID. Leave it empty to add a ${one}`);
    return found;
  }

  #readCells({ byField }: Cells, found: RegisteredRow | undefined, today: string, says: string[]): Change[] {
    const changes: Change[] = [];
    for (const column of this.layout.columns) {
      const cell = byField.get(column.field);
      if (cell === undefined) continue;
      const stored = found?.value(column.field) ?? null;
      const read = readCell(column, cell, stored, today);
      if (read === "same") {
        if (!found && column.required)
          says.push(`${about(column.heading)} Enter a value. It cannot be empty`);
      } else if ("problem" in read) says.push(problemWith(column.heading, read.problem));
      else if (!isSameKey(column, this.layout, stored, read.to))
        changes.push({ field: column.field, from: stored, to: read.to });
    }
    return changes;
  }

  #demandRequired({ byField }: Cells, says: string[]): void {
    for (const column of this.layout.columns)
      if (column.required && !byField.has(column.field))
        says.push(
          `${about(column.heading)} the file has no such column, and a new ${KIND_WORDS[this.kind].one} needs it`,
        );
  }

  /** Two rows of the file must not be about one row, nor give one name to two. */
  #claim(row: number, key: string, found: RegisteredRow | undefined, says: string[]): void {
    const { one } = KIND_WORDS[this.kind];
    const earlier = found && this.#claimed.get(found.id);
    if (earlier !== undefined) says.push(`Row ${earlier} is about the same ${one}`);
    const taken = this.#taken.get(key);
    if (typeof taken === "number") says.push(`Row ${taken} has the same name`);
    else if (taken && taken !== found) says.push(`You already have a ${one} with this name`);
    if (found && earlier === undefined) this.#claimed.set(found.id, row);
    if (taken === undefined) this.#taken.set(key, row);
  }

  #keyOf(value: RegisteredRow["value"]): string {
    return this.layout.key.map((field) => nameKey(value(field))).join("\n");
  }

  #nameOf(values: Values): string {
    const parts = this.layout.key.map((field) => String(values[field] ?? "")).filter((part) => part !== "");
    return parts.join(this.kind === "dependencies" ? " needs " : ": ") || "No name";
  }
}

/** Capitals in a reference are no change: it names the same row. */
const isSameKey = (column: Column, layout: Layout, stored: AnswerValue | null, to: AnswerValue | null) =>
  stored !== null && column.part === "reference" && nameKey(stored) === nameKey(to);
