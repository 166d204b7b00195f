import type { Facts } from "@/lib/domain/assessment/answer";
import { isDate } from "../dates";
import { Refused } from "../errors";
import { OVERSIGHT_KINDS, type OversightKind } from "../portfolio/oversight-kinds";
import { oversightMisfit } from "../portfolio/oversight-misfit";
import { dayOf, textOf } from "./cells";
import type { PlannedRow } from "./plan";

/** Columns of a file that says who oversees whom; the last may be left out. Others are not looked at. */
export const OVERSIGHT_COLUMNS = ["overseer", "overseen", "kind", "since"] as const;
export type OversightColumn = (typeof OVERSIGHT_COLUMNS)[number];

/** In place of a kind, where one is to oversee the other no longer. */
export const NO_OVERSIGHT = "none";

/** That one organisation is to oversee another since a day, or no longer. Both by ODS code, or by the reference in its place. */
export interface OversightChange {
  overseer: string;
  overseen: string;
  kind: OversightKind | typeof NO_OVERSIGHT;
  /** An ISO date, not in the future; without one, today. */
  since?: string;
}

interface Organisation {
  id: string;
  name: string;
  profile: Facts;
}

/** What is known of the organisations that rows name. */
export interface KnownOversight {
  /** By the codes that rows give: one organisation may have two. */
  organisations: ReadonlyMap<string, Organisation>;
  /** As what the first oversees the second today, by `pairKey`. */
  kinds: ReadonlyMap<string, OversightKind>;
}

/** Two organisations, whichever codes name them. */
export const pairKey = (above: { id: string }, below: { id: string }) => `${above.id} ${below.id}`;

/**
 * Where the columns are, by the first row of a file.
 * @throws Refused with the first that is missing
 */
export function oversightColumns(cells: readonly string[]): Partial<Record<OversightColumn, number>> {
  const headings = cells.map((cell) => textOf(cell).toLowerCase());
  const missing = OVERSIGHT_COLUMNS.find((column) => column !== "since" && !headings.includes(column));
  if (missing)
    throw new Refused(
      `Row 1: the heading “${missing}” is missing. The file needs the columns overseer, overseen and kind, and may have since.`,
    );
  return Object.fromEntries(
    OVERSIGHT_COLUMNS.flatMap((column) =>
      headings.includes(column) ? [[column, headings.indexOf(column)]] : [],
    ),
  );
}

/** The change that a row of such a file asks for, as it was typed. */
export function readOversightRow(
  columns: Partial<Record<OversightColumn, number>>,
  cells: readonly string[],
) {
  const cell = (column: OversightColumn) => textOf(cells[columns[column] ?? -1] ?? "");
  return {
    overseer: cell("overseer").toUpperCase(),
    overseen: cell("overseen").toUpperCase(),
    kind: cell("kind").toLowerCase(),
    since: dayOf(cell("since")),
  };
}

type Typed = ReturnType<typeof readOversightRow>;

/** What would happen with one row, or why it is refused. Pairs that no row names stay as they are. */
export function planOversightRow(
  number: number,
  typed: Typed,
  known: KnownOversight,
  { seen, today }: { seen: Map<string, number>; today: string },
): PlannedRow {
  const { overseer, overseen, kind } = typed;
  const [above, below] = [known.organisations.get(overseer), known.organisations.get(overseen)];
  const row = {
    row: number,
    name: `${above?.name ?? overseer} over ${below?.name ?? overseen}`.slice(0, 200),
  };
  const problems = problemsOf(typed, above, below, today);
  if (!above || !below || problems.length) return { ...row, verdict: "refuse", says: problems };
  const pair = pairKey(above, below);
  const earlier = seen.get(pair);
  if (earlier !== undefined)
    return { ...row, verdict: "refuse", says: [`Row ${earlier} is about the same two`] };
  seen.set(pair, number);

  const before = known.kinds.get(pair) ?? NO_OVERSIGHT;
  if (before === kind) return { ...row, verdict: "unchanged" };
  const misfit = misfitOf(kind, above, below);
  if (misfit) return { ...row, verdict: "refuse", says: [misfit] };
  if (before === NO_OVERSIGHT) return { ...row, verdict: "add", values: { ...typed }, references: {} };
  const changes = OVERSIGHT_COLUMNS.map((field) => ({ field, from: null, to: typed[field] }));
  const says =
    kind === NO_OVERSIGHT
      ? "This oversight ends"
      : `Kind of oversight: “${OVERSIGHT_KINDS[before]}” becomes “${OVERSIGHT_KINDS[kind as OversightKind]}”`;
  return { ...row, verdict: "change", id: pair, changes, says: [says] };
}

/** What a planned row asks for. */
export function oversightChange(
  planned: Extract<PlannedRow, { verdict: "add" | "change" }>,
): OversightChange {
  const values =
    planned.verdict === "add"
      ? planned.values
      : Object.fromEntries(planned.changes.map(({ field, to }) => [field, to]));
  return {
    overseer: String(values["overseer"]),
    overseen: String(values["overseen"]),
    kind: values["kind"] as OversightChange["kind"],
    since: String(values["since"]) || undefined,
  };
}

function misfitOf(kind: string, above: Organisation, below: Organisation) {
  const misfit = kind !== NO_OVERSIGHT && oversightMisfit(kind as OversightKind, above, below);
  return misfit && `${misfit.column === "kind" ? "Kind" : "Overseen"}: ${misfit.says}`;
}

function problemsOf(
  { overseer, overseen, kind, since }: Typed,
  above: Organisation | undefined,
  below: Organisation | undefined,
  today: string,
) {
  const unknown = (column: string, code: string, found: Organisation | undefined) =>
    code === ""
      ? `${column}: enter the code of an organisation`
      : !found && `${column}: no organisation is registered here with the code ${code.slice(0, 40)}`;
  return [
    unknown("Overseer", overseer, above),
    unknown("Overseen", overseen, below),
    above !== undefined && above.id === below?.id && "Overseen: an organisation cannot oversee itself",
    kind !== NO_OVERSIGHT &&
      !Object.hasOwn(OVERSIGHT_KINDS, kind) &&
      `Kind: enter ${Object.keys(OVERSIGHT_KINDS).join(", ")}, or ${NO_OVERSIGHT} to end it`,
    since !== "" &&
      (!isDate(since) || since > today) &&
      "Since: enter a day that is not in the future, like 2026-04-01",
  ].filter((problem) => problem !== false);
}
