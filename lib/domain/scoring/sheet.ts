import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { monthsBefore } from "../dates";
import { ORGANISATION, type ScopeKey, type ScopeLevel, serviceScope, siteScope } from "../scope";
import type { Layout } from "./layout";
import type { Assessed, CheckResult } from "./types";

/**
 * An assessment laid out for judging: one row for the organisation, then one per site, then one per service,
 * and one column for everything that can be said. Reading a cell goes by two numbers, not by a search for names,
 * which is what lets a whole assessment be judged in a fraction of a millisecond.
 */
export class Sheet {
  private readonly scopes: ScopeKey[] = [ORGANISATION];
  readonly today: string;
  private readonly firstService: number;
  /** By column, then by row. Of most columns nothing is said: they take no memory. */
  private readonly cells: (AnswerValue | undefined)[][];
  private readonly assurance: Uint8Array[];
  private readonly checks = new Map<number, CheckResult[]>();
  private readonly limits = new Map<number, string>();

  constructor(layout: Layout, assessed: Assessed) {
    for (const { id } of assessed.sites) this.scopes.push(siteScope(id));
    for (const { id } of assessed.services) this.scopes.push(serviceScope(id));
    this.today = assessed.today;
    this.firstService = 1 + assessed.sites.length;
    this.cells = Array.from({ length: layout.width }, () => NOTHING);
    this.assurance = [];

    this.writeFacts(0, layout.facts.organisation, assessed.organisation);
    for (const [n, site] of assessed.sites.entries()) this.writeFacts(1 + n, layout.facts.site, site.facts);
    for (const [n, service] of assessed.services.entries())
      this.writeFacts(this.firstService + n, layout.facts.service, service.facts);
    this.writeAnswers(layout, assessed);
  }

  get rows(): number {
    return this.scopes.length;
  }

  scopeOf(row: number): ScopeKey {
    return this.scopes[row] ?? ORGANISATION;
  }

  /** The row of a scope, or undefined when nothing is registered there. */
  rowOf(scope: ScopeKey): number | undefined {
    const row = this.scopes.indexOf(scope);
    return row < 0 ? undefined : row;
  }

  at(row: number, column: number): AnswerValue | undefined {
    return this.cells[column]?.[row];
  }

  /** How well an answer is proved on the day of judging, 0 to 3. */
  assuranceAt(row: number, column: number): number {
    return this.assurance[column]?.[row] ?? 0;
  }

  checksAt(row: number): readonly CheckResult[] | undefined {
    return this.checks.get(row);
  }

  firstRow(level: ScopeLevel): number {
    return level === "organisation" ? 0 : level === "site" ? 1 : this.firstService;
  }

  /** The row after the last of a level. */
  endRow(level: ScopeLevel): number {
    return level === "organisation" ? 1 : level === "site" ? this.firstService : this.scopes.length;
  }

  rowsOf(level: ScopeLevel): number[] {
    const first = this.firstRow(level);
    return Array.from({ length: this.endRow(level) - first }, (_, n) => first + n);
  }

  /** The oldest date that is not older than so many months. */
  oldest(months: number): string {
    let limit = this.limits.get(months);
    if (limit === undefined) this.limits.set(months, (limit = monthsBefore(this.today, months)));
    return limit;
  }

  private writeFacts(row: number, columns: Layout["facts"]["site"], facts: Facts) {
    for (const { id, column } of columns) {
      const value = facts[id];
      if (isAnswered(value)) this.write(row, column, value);
    }
  }

  private write(row: number, column: number, value: AnswerValue) {
    let cells = this.cells[column];
    if (!cells || cells === NOTHING)
      this.cells[column] = cells = new Array<AnswerValue | undefined>(this.rows).fill(undefined);
    cells[row] = value;
  }

  private writeAnswers({ columnOf }: Layout, { answers, checks }: Assessed) {
    const rowOf = new Map<string, number>(this.scopes.map((scope, row) => [scope, row]));
    for (const { question, scope, value, assurance } of answers) {
      const row = rowOf.get(scope);
      const column = columnOf.get(question);
      if (row === undefined || column === undefined || !isAnswered(value)) continue;
      this.write(row, column, value);
      // An expired proof proves nothing.
      if (assurance && (assurance.until === undefined || assurance.until >= this.today))
        (this.assurance[column] ??= new Uint8Array(this.rows))[row] = assurance.level;
    }
    for (const check of checks ?? []) {
      const row = rowOf.get(check.scope);
      if (row === undefined || check.explained) continue;
      const there = this.checks.get(row);
      if (there) there.push(check);
      else this.checks.set(row, [check]);
    }
  }
}

/** A column of which nothing is said. */
const NOTHING: (AnswerValue | undefined)[] = [];

/** A box left empty, or with nothing ticked, is no answer. */
const isAnswered = (value: AnswerValue | undefined | null): value is AnswerValue =>
  value !== undefined && value !== null && (typeof value === "number" || value.length > 0);
