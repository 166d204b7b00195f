import { expect, test } from "vitest";
import { downloadFile } from "@/lib/files/download-file";
import { tidyName } from "@/lib/files/tidy-name";
import { Readable } from "node:stream";

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\fakepath\\Plan 2026.pdf", "Plan 2026.pdf"],
  ["..", "file"],
  [".htaccess", "htaccess"],
  ["", "file"],
  ["re\u202efdp.exe", "refdp.exe"],
  ["a\r\nSet-Cookie: x\0.pdf", "aSet-Cookie: x.pdf"],
  [`${"x".repeat(300)}.pdf`, `${"x".repeat(146)}.pdf`],
  ["Überblick ward 5.pdf", "Überblick ward 5.pdf"],
])("the name %j is shown as %j", (name, shown) => {
  expect(tidyName(name)).toBe(shown);
});

test("a file is sent to be kept, under its name, never to be shown", async () => {
  const stream = Readable.from([Buffer.from("Seen")]);
  const sent = downloadFile({ fileName: 'Überblick "5".txt', contentType: "text/plain", bytes: 4, stream });
  expect(Object.fromEntries(sent.headers)).toEqual({
    "cache-control": "private, no-store",
    "content-disposition": `attachment; filename="_berblick _5_.txt"; filename*=UTF-8''%C3%9Cberblick%20%225%22.txt`,
    "content-length": "4",
    "content-type": "text/plain",
    "x-content-type-options": "nosniff",
  });
  expect(await sent.text()).toBe("Seen");
});
