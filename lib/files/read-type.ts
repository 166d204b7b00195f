import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { FileProblem } from "@/lib/domain/evidence/file-problem";
import type { FileType } from "./file-types";
import { readPackage } from "./read-package";

const HEAD = 1024;

/** What begins a file that is refused whatever its name says. */
const REFUSED: [RegExp, FileProblem][] = [
  [/^(MZ|\x7fELF|#!|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf])/, "program"],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, "old-office"],
  [/^(Rar!|7z\xbc\xaf|\x1f\x8b|BZh|\xfd7zXZ|PK\x05\x06)/, "archive"],
  [/^(\xef\xbb\xbf)?\s*</, "web-page"],
];

/** Endings that a name of each type may have. */
const ENDINGS: Partial<Record<FileType, readonly string[]>> = { jpg: ["jpg", "jpeg"] };

/** What a file is by what it holds, where its name does not say otherwise; or why it is refused. */
export async function readType(
  path: string,
  fileName: string,
): Promise<{ type: FileType } | { problem: FileProblem }> {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  const found = await readContent(path, ending);
  if ("problem" in found) return found;
  const fits = (ENDINGS[found.type] ?? [found.type]).includes(ending);
  return fits ? found : { problem: "not-what-it-says" };
}

async function readContent(path: string, ending: string): ReturnType<typeof readType> {
  const head = await readHead(path);
  if (head === "") return { problem: "empty" };
  // What is attached to an email may be anything.
  if (ending === "eml" || ending === "msg") return { problem: "email" };
  const [, problem] = REFUSED.find(([begins]) => begins.test(head)) ?? [];
  if (problem) return { problem };
  if (head.startsWith("%PDF-")) return { type: "pdf" };
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { type: "png" };
  if (head.startsWith("\xff\xd8\xff")) return { type: "jpg" };
  if (head.startsWith("PK\x03\x04")) return readPackage(path);
  if (!(await isText(path))) return { problem: "unknown" };
  return { type: ending === "csv" ? "csv" : "txt" };
}

/** The first bytes, one to a character. */
async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether all of it is UTF-8 without control characters. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>)
      if (hasControls(decoder.decode(piece, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const hasControls = (text: string) => /[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text);
