import { isDate } from "../dates";
import { Refused } from "../errors";
import type { FileRow } from "./plan-import";
import type { PlannedRow } from "./plan";

/** What the directory keeps of an organisation. Days are ISO dates. */
export interface DirectoryRow {
  odsCode: string;
  name: string;
  address: string;
  postcode: string;
  openedOn: string | null;
  closedOn: string | null;
}

/**
 * The columns of the standard CSV files of the Organisation Data Service that are kept, from 0. They have 27 columns
 * and no headings: code, name, two geographies, five lines of address, postcode, opening and closing day, and more.
 */
const PLACE = { code: 0, name: 1, address: [4, 9], postcode: 9, opened: 10, closed: 11 } as const;
const COLUMNS = 27;

const LABELS: Record<keyof DirectoryRow, string> = {
  odsCode: "Code",
  name: "Name",
  address: "Address",
  postcode: "Postcode",
  openedOn: "Opened",
  closedOn: "Closed",
};

/** Reads a row of such a file, or says what is wrong with it. */
export function readDirectoryRow({ row, cells }: FileRow): DirectoryRow | { says: string[] } {
  if (cells.length !== COLUMNS)
    throw new Refused(
      `Row ${row} has ${cells.length} columns. The files of the Organisation Data Service have ${COLUMNS}.`,
    );
  const cell = (place: number) => (cells[place] ?? "").trim();
  const read = {
    odsCode: cell(PLACE.code).toUpperCase(),
    name: cell(PLACE.name),
    address: cells
      .slice(...PLACE.address)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("\n"),
    postcode: cell(PLACE.postcode),
    openedOn: dayOf(cell(PLACE.opened)),
    closedOn: dayOf(cell(PLACE.closed)),
  };
  const says = [
    !/^[A-Z0-9]{3,10}$/.test(read.odsCode) && "Code: enter 3 to 10 letters and numbers",
    read.name === "" && "Name: enter a name",
    read.openedOn === undefined && "Opened: enter a day as YYYYMMDD",
    read.closedOn === undefined && "Closed: enter a day as YYYYMMDD",
  ].filter((problem) => problem !== false);
  const { openedOn, closedOn, ...rest } = read;
  return says.length ? { says } : { ...rest, openedOn: openedOn ?? null, closedOn: closedOn ?? null };
}

/** Null when the cell is empty, undefined when it holds no day. */
function dayOf(text: string): string | null | undefined {
  if (text === "") return null;
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isDate(date) ? date : undefined;
}

/** What an import would do with one row. Organisations that the file does not name stay as they are. */
export function planDirectoryRow(
  file: FileRow,
  known: ReadonlyMap<string, DirectoryRow>,
  seen: Map<string, number>,
): PlannedRow {
  const read = readDirectoryRow(file);
  const name = [file.cells[PLACE.code], file.cells[PLACE.name]].join(" ").trim().slice(0, 200) || "No name";
  const row = { row: file.row, name };
  if ("says" in read) return { ...row, verdict: "refuse", says: read.says };
  const earlier = seen.get(read.odsCode);
  if (earlier !== undefined) return { ...row, verdict: "refuse", says: [`Row ${earlier} has the same code`] };
  seen.set(read.odsCode, file.row);

  const stored = known.get(read.odsCode);
  if (!stored) return { ...row, verdict: "add", values: { ...read }, references: {} };
  const fields = (Object.keys(LABELS) as (keyof DirectoryRow)[]).filter(
    (field) => read[field] !== stored[field],
  );
  if (fields.length === 0) return { ...row, verdict: "unchanged" };
  const changes = fields.map((field) => ({ field, from: stored[field], to: read[field] }));
  const says = changes.map(
    ({ field, from, to }) => `${LABELS[field]}: “${from ?? ""}” becomes “${to ?? ""}”`,
  );
  return { ...row, verdict: "change", id: read.odsCode, changes, says };
}
