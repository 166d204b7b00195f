import { createServer } from "node:http";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diskStore, s3Store, type FileStore } from "@/lib/files/file-store";

const folder = mkdtempSync(join(tmpdir(), "file-store-"));

/** Keeps objects as an S3 storage does, and knows who may. */
const objects = new Map<string, Buffer>();
const bucket = createServer(async (request, response) => {
  const path = new URL(request.url!, "http://bucket.example").pathname;
  if (!request.headers.authorization?.includes("Credential=key/")) return void response.writeHead(403).end();
  if (request.method === "PUT") objects.set(path, await buffer(request));
  if (request.method === "DELETE") objects.delete(path);
  const found = objects.get(path);
  if (request.method === "GET" && !found) return void response.writeHead(404).end();
  response.end(request.method === "GET" ? found : undefined);
});

beforeAll(() => once(bucket.listen(0), "listening"));
afterAll(() => {
  bucket.close();
  rmSync(folder, { recursive: true });
});

const STORES: [string, () => FileStore][] = [
  ["a folder", () => diskStore(join(folder, "files"))],
  [
    "a bucket",
    () =>
      s3Store({
        endpoint: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`,
        bucket: "evidence",
        region: "us-east-1",
        key: "key",
        secret: "secret",
      }),
  ],
];

describe.each(STORES)("%s", (_, open) => {
  test("gives back what it keeps, under a key of its own, until it is removed", async () => {
    const store = open();
    const path = join(folder, "Minutes of May.txt");
    writeFileSync(path, "Agreed");
    const key = await store.put(path);
    expect(key).toMatch(/^[0-9a-f]{48}$/);
    expect(await text(await store.get(key))).toBe("Agreed");
    await store.remove(key);
    await expect(store.get(key)).rejects.toThrow();
  });
});

test("a folder is never left by what is no key", async () => {
  const store = diskStore(join(folder, "files"));
  for (const key of ["../../etc/passwd", "", "a".repeat(48) + "/.."])
    await expect(store.get(key)).rejects.toThrow("Not a key");
});
