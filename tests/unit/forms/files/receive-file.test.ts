import { describe, expect, test } from "vitest";
import { receiveFile } from "@/lib/forms/files/receive-file";

const MB = 1024 * 1024;

function post(
  fields: Record<string, string | File>,
  headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("http://localhost/upload", { method: "POST", body, headers });
}

const file = (megabytes: number, name = "a.csv") => new File([Buffer.alloc(megabytes * MB, "a")], name);

describe("a form with a file", () => {
  test("gives the file, its name and the other fields", async () => {
    const received = await receiveFile(post({ kind: "sites", file: new File(["Site name\n"], "a.csv") }));
    if ("problem" in received) throw new Error(received.problem);
    expect(received.fileName).toBe("a.csv");
    expect(received.file.toString()).toBe("Site name\n");
    expect(received.fields.get("kind")).toBe("sites");
  });

  test("may hold 20 MB", async () => {
    expect(await receiveFile(post({ file: file(20) }))).toMatchObject({ fileName: "a.csv" });
  });

  test.each([
    ["of 21 MB", post({ file: file(21) }), "too-large"],
    [
      "a little larger than 20 MB",
      post({ file: new File([Buffer.alloc(20 * MB + 1)], "a.csv") }),
      "too-large",
    ],
    [
      "that only says that it is larger",
      post({ file: file(1) }, { "sec-fetch-site": "same-origin", "content-length": "99999999" }),
      "too-large",
    ],
    ["without a file", post({ kind: "sites" }), "no-file"],
    ["with text instead of a file", post({ file: "text" }), "no-file"],
    ["with an empty choice", post({ file: new File([], "") }), "no-file"],
    ["from elsewhere", post({ file: file(1) }, { "sec-fetch-site": "cross-site" }), "elsewhere"],
    ["that says nothing of where it comes from", post({ file: file(1) }, {}), "elsewhere"],
    [
      "that is no form",
      new Request("http://localhost/upload", {
        method: "POST",
        body: "x",
        headers: { "sec-fetch-site": "same-origin" },
      }),
      "no-file",
    ],
  ])("%s is not taken", async (_, request, problem) => {
    expect(await receiveFile(request)).toMatchObject({ problem });
  });

  test("that is not taken keeps what else was chosen", async () => {
    const refused = await receiveFile(post({ kind: "sites", file: new File([], "") }));
    expect(refused.fields?.get("kind")).toBe("sites");
  });
});
