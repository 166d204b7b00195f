import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { receiveUpload, type UploadedFile } from "@/lib/forms/files/receive-upload";
import { env } from "@/lib/env";

const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "receive-upload-"));
vi.spyOn(env, "DATA_FOLDER", "get").mockReturnValue(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const HERE = { "sec-fetch-site": "same-origin" };

function post(fields: Record<string, string | File>, headers: Record<string, string> = HERE) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("http://localhost/upload", { method: "POST", body, headers });
}

const asGiven = async (file: UploadedFile) => ({ ...file, text: await readFile(file.path, "utf8") });

describe("a form with a file", () => {
  test("gives the file with its size, type and fingerprint, and leaves nothing behind", async () => {
    const file = new File(["Seen\n"], "../../Zoë.txt");
    expect(await receiveUpload(post({ file }), MB, asGiven)).toMatchObject({
      text: "Seen\n",
      fileName: "Zoë.txt",
      contentType: "text/plain; charset=utf-8",
      bytes: 5,
      sha256: "5dbdffe8415f2a3bbe5e39ed71593f3d69c24f1536846830aa12eda607ff98d5",
    });
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });

  test.each([
    [
      "that is a little too large",
      post({ file: new File([Buffer.alloc(MB + 1, "a")], "a.txt") }),
      "too-large",
    ],
    [
      "that says it is too large",
      post({ file: new File(["a"], "a.txt") }, { ...HERE, "content-length": "9999999" }),
      "too-large",
    ],
    [
      "from elsewhere",
      post({ file: new File(["a"], "a.txt") }, { "sec-fetch-site": "cross-site" }),
      "elsewhere",
    ],
    ["without a file", post({ kind: "file" }), "no-file"],
    ["with text for a file", post({ file: "text" }), "no-file"],
    ["with an empty choice", post({ file: new File([], "") }), "no-file"],
    ["with HTML as PDF", post({ file: new File(["<html>"], "a.pdf") }), "web-page"],
    [
      "that ends in the middle",
      new Request("http://localhost/upload", {
        method: "POST",
        body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
        headers: { ...HERE, "content-type": "multipart/form-data; boundary=b" },
      }),
      "cut-off",
    ],
    [
      "that is no form",
      new Request("http://localhost/upload", { method: "POST", body: "x", headers: HERE }),
      "no-file",
    ],
  ])("%s is not taken", async (_, request, problem) => {
    expect(await receiveUpload(request, MB, asGiven)).toBe(problem);
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });
});

test("100 MB pass through without 40 MB more in memory", async () => {
  const piece = new Uint8Array(64 * 1024).fill(97);
  const head = new TextEncoder().encode(
    '--b\r\nContent-Disposition: form-data; name="file"; filename="long.txt"\r\n\r\n',
  );
  let sent = 0;
  let most = 0;
  const before = process.memoryUsage().rss;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      most = Math.max(most, process.memoryUsage().rss);
      if (sent === 0) controller.enqueue(head);
      if (sent++ < 1600) controller.enqueue(piece);
      else {
        controller.enqueue(new TextEncoder().encode("\r\n--b--\r\n"));
        controller.close();
      }
    },
  });
  const headers = { ...HERE, "content-type": "multipart/form-data; boundary=b" };
  const request = new Request("http://localhost/upload", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);
  const received = await receiveUpload(request, 100 * MB, async ({ bytes }) => bytes);
  expect(received).toBe(100 * MB);
  expect((most - before) / MB).toBeLessThan(40);
});
