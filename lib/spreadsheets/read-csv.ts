import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { CsvError, parse } from "csv-parse";
import { Refused } from "@/lib/domain/errors";
import { LIMITS } from "./limits";
import type { SheetRow } from "./sheet-row";

const SLICE = 64 * 1024;
const LINE_END = 0x0a;

const HOW = "In Excel, save it as “CSV UTF-8 (Comma delimited)”.";

/**
 * The rows of a CSV file in UTF-8, with or without byte order mark and with any line ends. No other encoding is
 * guessed at: a wrong guess would spoil names without anybody noticing.
 */
export async function* readCsv(file: Buffer): AsyncGenerator<SheetRow> {
  demandText(file);
  const parser = parse({
    bom: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    max_record_size: LIMITS.characters,
  });
  let row = 0;
  try {
    for await (const cells of Readable.from(slicesOf(file)).pipe(parser) as AsyncIterable<string[]>) {
      row++;
      yield { row, cells };
    }
  } catch (problem) {
    throw problem instanceof CsvError ? new Refused(inWords(problem)) : problem;
  }
}

/** Between two slices, others have their turn: parsing alone never waits for anything. */
async function* slicesOf(file: Buffer) {
  for (let start = 0; start < file.length; start += SLICE) {
    yield file.subarray(start, start + SLICE);
    await setImmediate();
  }
}

function demandText(file: Buffer): void {
  const mark = file.toString("hex", 0, 2);
  if (mark === "fffe" || mark === "feff") throw new Refused(`The file is in UTF-16, not UTF-8. ${HOW}`);
  const nul = file.indexOf(0);
  if (nul >= 0) throw new Refused(`Line ${lineAt(file, nul)} has a character that is no text. ${HOW}`);
  if (isUtf8(file)) return;
  for (let start = 0, line = 1; start < file.length; line++) {
    const found = file.indexOf(LINE_END, start);
    const end = found < 0 ? file.length : found;
    if (!isUtf8(file.subarray(start, end)))
      throw new Refused(`Line ${line} has letters that are not in UTF-8, perhaps a £ or an accent. ${HOW}`);
    start = end + 1;
  }
}

function lineAt(file: Buffer, position: number): number {
  let line = 1;
  for (let at = file.indexOf(LINE_END); at >= 0 && at < position; at = file.indexOf(LINE_END, at + 1)) line++;
  return line;
}

function inWords({ code, records }: CsvError): string {
  const row = Number(records) + 1;
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `A quotation mark in row ${row} is not closed.`;
    case "CSV_MAX_RECORD_SIZE":
      return `Row ${row} is too long, or has a quotation mark that is not closed.`;
    default:
      return `Row ${row} has a quotation mark in the wrong place.`;
  }
}
