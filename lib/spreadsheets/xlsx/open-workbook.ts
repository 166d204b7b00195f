import type { Readable } from "node:stream";
import { fromBufferPromise, type Entry } from "yauzl";
import { Refused } from "@/lib/domain/errors";

// A workbook of 50,000 rows has about 15 parts and 100 MB of markup. Rows that are alike shrink to a hundredth.
const MOST_PARTS = 500;
const MOST_MEGABYTES = 300;
const MOST_RATIO = 500;

const ACTIVE = /vbaproject|macrosheets|externallinks|activex|embeddings|(^|\/)connections\.xml/i;

export interface Workbook {
  /** A part as a stream of bytes, or null where there is none. */
  open: (part: string) => Promise<Readable | null>;
}

/**
 * The parts of an XLSX file, none of them unpacked yet. No part can unpack to more than it declares.
 * @throws Refused for what is encrypted, damaged, active or out of proportion
 */
export async function openWorkbook(file: Buffer): Promise<Workbook> {
  const zip = await fromBufferPromise(file, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
  });
  if (zip.entryCount > MOST_PARTS) throw new Refused("The file has too many parts for an Excel file.");
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new Refused("The file is encrypted. Save it without a password.");
    if (ACTIVE.test(entry.fileName))
      throw new Refused("The file has macros, or links to other files. Save a copy without them.");
    unpacked += entry.uncompressedSize;
    const outOfProportion = entry.uncompressedSize > MOST_RATIO * Math.max(entry.compressedSize, 1_000);
    if (outOfProportion || unpacked > MOST_MEGABYTES * 1024 * 1024)
      throw new Refused("The file unpacks to more than a register can be. It was not opened.");
    parts.set(entry.fileName, entry);
  }
  return {
    open: async (part) => {
      const entry = parts.get(part);
      return entry ? zip.openReadStreamPromise(entry) : null;
    },
  };
}
