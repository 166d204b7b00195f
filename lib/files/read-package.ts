import { buffer } from "node:stream/consumers";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import type { FileProblem } from "@/lib/domain/evidence/file-problem";
import { FILE_TYPES, type FileType } from "./file-types";

// A long report with pictures has some hundred parts. Text that repeats itself shrinks to a hundredth.
const MOST_PARTS = 5_000;
const MOST_MEGABYTES = 1_000;
const MOST_RATIO = 500;
const SMALL = 100_000;

const ACTIVE = /vbaproject|vbadata|macrosheets|activex|(^|\/)(Basic|Scripts)\//i;

/** The main part of each Office type. */
const MAIN: Record<string, FileType> = {
  "word/document.xml": "docx",
  "xl/workbook.xml": "xlsx",
  "ppt/presentation.xml": "pptx",
};

const OPEN_DOCUMENTS = ["odt", "ods", "odp"] as const satisfies readonly FileType[];

/** Which Office or OpenDocument file a ZIP file is, by its list of parts; or why it is refused. Nothing is unpacked. */
export async function readPackage(path: string): Promise<{ type: FileType } | { problem: FileProblem }> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
      autoClose: false,
    });
    return await judge(zip);
  } catch {
    return { problem: "damaged" };
  } finally {
    zip?.close();
  }
}

async function judge(zip: ZipFile): Promise<{ type: FileType } | { problem: FileProblem }> {
  if (zip.entryCount > MOST_PARTS) return { problem: "bomb" };
  const names = new Set<string>();
  let unpacked = 0;
  let mimetype: Entry | undefined;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return { problem: "encrypted" };
    if (ACTIVE.test(entry.fileName)) return { problem: "macros" };
    unpacked += entry.uncompressedSize;
    const outOfProportion =
      entry.uncompressedSize > SMALL && entry.uncompressedSize > MOST_RATIO * entry.compressedSize;
    if (outOfProportion || unpacked > MOST_MEGABYTES * 1024 * 1024) return { problem: "bomb" };
    if (entry.fileName === "mimetype" && names.size === 0) mimetype = entry;
    names.add(entry.fileName);
  }
  if (mimetype && mimetype.uncompressedSize < 200) {
    const said = (await buffer(await zip.openReadStreamPromise(mimetype))).toString("latin1");
    const type = OPEN_DOCUMENTS.find((one) => FILE_TYPES[one] === said);
    if (type && names.has("content.xml")) return { type };
  }
  const [main] = Object.keys(MAIN).filter((part) => names.has(part));
  if (main && names.has("[Content_Types].xml")) return { type: MAIN[main]! };
  return { problem: "archive" };
}
