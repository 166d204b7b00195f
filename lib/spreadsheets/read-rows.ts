import { Refused } from "@/lib/domain/errors";
import { LIMITS, MOST_BYTES } from "./limits";
import { readCsv } from "./read-csv";
import type { SheetRow } from "./sheet-row";
import { readXlsx } from "./xlsx/read-xlsx";

const BEGINS_AS = { zip: "504b0304", compoundFile: "d0cf11e0", pdf: "25504446" };

/** NUL, and halves of characters: the database takes neither. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

/**
 * The rows of a CSV or XLSX file that hold anything, in order, a few at a time.
 * @throws Refused with a sentence that names the row, when the file is anything but a plain table
 */
export async function* readRows(file: Buffer, fileName: string): AsyncGenerator<SheetRow> {
  const read = readerFor(file, fileName);
  let rows = 0;
  for await (const { row, cells } of read(file)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    if (++rows > LIMITS.rows + 1)
      throw new Refused(
        `The file has more than ${LIMITS.rows.toLocaleString("en-GB")} rows. Split it into smaller files.`,
      );
    if (cells.length > LIMITS.columns)
      throw new Refused(`Row ${row} has ${cells.length.toLocaleString("en-GB")} columns, which is too many.`);
    if (cells.reduce((sum, cell) => sum + cell.length, 0) > LIMITS.characters)
      throw new Refused(`Row ${row} is too long. Shorten its text.`);
    if (cells.some((cell) => NO_TEXT.test(cell)))
      throw new Refused(`Row ${row} has a character that is no text.`);
    yield { row, cells };
  }
  if (rows === 0) throw new Refused("The file is empty.");
}

function readerFor(file: Buffer, fileName: string) {
  if (file.length > MOST_BYTES)
    throw new Refused(`The file is larger than ${LIMITS.megabytes} MB. Split it into smaller files.`);
  if (file.length === 0) throw new Refused("The file is empty.");
  const [, ending] = /\.(csv|xlsx)$/i.exec(fileName) ?? [];
  if (!ending) throw new Refused("Choose a file whose name ends in .csv or .xlsx.");

  const begins = file.toString("hex", 0, 4);
  if (begins === BEGINS_AS.compoundFile)
    throw new Refused(
      "This is an older Excel file, or one with a password. Save it as .xlsx without a password.",
    );
  const isZip = begins === BEGINS_AS.zip;
  if (ending.toLowerCase() === "xlsx") {
    if (isZip) return readXlsx;
    throw new Refused("The file is called .xlsx but is not an Excel file. Save it again as .xlsx or .csv.");
  }
  if (isZip) throw new Refused("The file is called .csv but is an Excel or zip file. Save it again as .csv.");
  if (begins === BEGINS_AS.pdf || /^\s*</.test(file.toString("latin1", 0, 200).replace(/^ï»¿/, "")))
    throw new Refused("The file is called .csv but is not a table of text. Save it again as .csv.");
  return readCsv;
}
