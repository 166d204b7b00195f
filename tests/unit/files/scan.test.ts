import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { scanFile } from "@/lib/files/scan";
import { EICAR, startClamd } from "@/tests/support/clamd";

let server: Server | undefined;
afterEach(async () => {
  server?.close();
  if (server) await once(server, "close");
  server = undefined;
});

async function scan(pieces: (string | Buffer)[], say?: string) {
  server = await startClamd(0, say);
  const { port } = server.address() as AddressInfo;
  return scanFile(Readable.from(pieces.map((piece) => Buffer.from(piece))), `tcp://127.0.0.1:${port}`);
}

test("a file without a virus is clean, however large its pieces are", async () => {
  expect(await scan(["Seen", Buffer.alloc(3_000_000, "a")])).toBe("clean");
});

test("a file with a virus is infected, also where pieces cut it", async () => {
  expect(await scan([`before ${EICAR.slice(0, 20)}`, `${EICAR.slice(20)} after`])).toBe("infected");
});

test.each(["INSTREAM size limit exceeded. ERROR\0", "", "stream: FOUND OK maybe"])(
  "a scanner that says %j has said neither",
  async (said) => {
    await expect(scan(["Seen"], said)).rejects.toThrow("the virus scanner says");
  },
);

test("a scanner that is not there has said neither", async () => {
  await expect(scanFile(Readable.from(["Seen"]), "tcp://127.0.0.1:1")).rejects.toThrow();
  await expect(scanFile(Readable.from(["Seen"]), "unix:/no/such/socket")).rejects.toThrow();
});
