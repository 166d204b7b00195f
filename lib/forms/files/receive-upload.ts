import "server-only";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyHeaders } from "@fastify/busboy";
import type { FileProblem } from "@/lib/domain/evidence/file-problem";
import { env } from "@/lib/env";
import { FILE_TYPES } from "@/lib/files/file-types";
import { readType } from "@/lib/files/read-type";
import { tidyName } from "@/lib/files/tidy-name";
import { isSameOrigin } from "@/lib/forms/same-origin";

/** A file that was taken in. It lies on this machine until the work with it is done. */
export interface UploadedFile {
  path: string;
  /** For showing only. */
  fileName: string;
  contentType: string;
  bytes: number;
  sha256: string;
}

/** For the other fields of the form and what stands between them. */
const MARGIN = 64 * 1024;

/**
 * Takes in a form with one file, piece by piece: never more of it is in memory than a few. Says what came of the
 * work with it, or why the file was refused.
 * @param most how many bytes it may have
 */
export async function receiveUpload<Result>(
  request: Request,
  most: number,
  work: (file: UploadedFile) => Promise<Result>,
): Promise<Result | FileProblem> {
  if (!isSameOrigin(request.headers)) return "elsewhere";
  if (Number(request.headers.get("content-length")) > most + MARGIN) return "too-large";
  // Beside the files themselves: a temporary folder of the system may be memory.
  const uploads = join(env.DATA_FOLDER, "uploads");
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(uploads, "upload-"));
  try {
    const path = join(folder, "file");
    const received = await receive(request, path, most);
    if (typeof received === "string") return received;
    const found = await readType(path, received.fileName);
    if ("problem" in found) return found.problem;
    return await work({ path, contentType: FILE_TYPES[found.type], ...received });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Received = Omit<UploadedFile, "path" | "contentType">;

async function receive(request: Request, path: string, most: number): Promise<Received | FileProblem> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) return "no-file";
  let found: Promise<Received | FileProblem> | undefined;
  try {
    const form = new Busboy({
      headers: { "content-type": type } satisfies BusboyHeaders,
      limits: { files: 1, fields: 10, fieldSize: 1_000, fileSize: most },
    });
    form.on("file", (_, file, name = "") => {
      found = name ? keep(file, path, name) : (file.resume(), Promise.resolve("no-file"));
      // Told below; until then nobody listens.
      found.catch(() => undefined);
    });
    await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), form);
    return (await found) ?? "no-file";
  } catch {
    return "cut-off";
  }
}

async function keep(file: BusboyFileStream, path: string, name: string): Promise<Received | FileProblem> {
  const hash = createHash("sha256");
  let bytes = 0;
  const measure = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  await pipeline(file, measure, createWriteStream(path, { mode: 0o600 }));
  if (file.truncated) return "too-large";
  return { fileName: tidyName(name), bytes, sha256: hash.digest("hex") };
}
