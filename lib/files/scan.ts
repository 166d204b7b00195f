import "server-only";
import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { env } from "@/lib/env";

/** Longer than any file takes that the portal accepts. */
const PATIENCE_MS = 120_000;

/** Whether files can be checked for viruses. */
export const hasScanner = env.CLAMD_URL !== undefined;

/**
 * Lets ClamAV's `clamd` look at a file, by its INSTREAM command: pieces with their length before them, then none.
 * https://docs.clamav.net/manual/Usage/Scanning.html
 * @throws when the scanner cannot be reached, or says neither
 */
export async function scanFile(file: Readable, url = env.CLAMD_URL!): Promise<"clean" | "infected"> {
  const socket = open(url);
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("the virus scanner does not answer")));
  try {
    // Listens from the beginning: the scanner may answer, and close, before it has everything.
    const answer = text(socket);
    answer.catch(() => undefined);
    await pipeline(file, inPieces, socket, { end: false }).catch(() => undefined);
    const said = await answer;
    if (/: OK\0?\s*$/.test(said)) return "clean";
    if (/ FOUND\0?\s*$/.test(said)) return "infected";
    throw new Error(`the virus scanner says ${JSON.stringify(said.slice(0, 200))}`);
  } finally {
    socket.destroy();
    file.destroy();
  }
}

function open(url: string): Socket {
  if (url.startsWith("unix:")) return connect(url.slice("unix:".length));
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
}

/** The command, each piece after its length, and a length of nothing. */
async function* inPieces(file: AsyncIterable<Buffer>) {
  yield "zINSTREAM\0";
  for await (const piece of file) {
    yield lengthOf(piece);
    yield piece;
  }
  yield Buffer.alloc(4);
}

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}
