import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { sendEmail } from "@/lib/email/send-email";

const world = vi.hoisted(() => ({ folder: "" }));
vi.mock("server-only", () => ({}));
vi.mock("@/lib/log", () => ({ log: { info: vi.fn() } }));
vi.mock("@/lib/env", () => ({
  env: {
    MAIL_FROM: "no-reply@portal.example",
    SMTP_URL: undefined,
    get DATA_FOLDER() {
      return world.folder;
    },
  },
}));

afterAll(() => rmSync(world.folder, { recursive: true }));

test("an email that is written to a file can be read by nobody else: its link opens an account", async () => {
  world.folder = mkdtempSync(join(tmpdir(), "portal-mail-"));
  const file = (await sendEmail({ to: "a@b.example", subject: "Hello", text: "A link" }))!;
  expect(readFileSync(file, "utf8")).toContain("A link");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
});
