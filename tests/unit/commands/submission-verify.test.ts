import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { canonicalText } from "@/lib/domain/submission/canonical-text";
import { catalogue, fullAssessment } from "@/tests/bench/scoring/full-assessment";
import { frozen } from "@/tests/support/frozen";

// The command itself, as somebody with a download runs it.

const folder = mkdtempSync(join(tmpdir(), "verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = canonicalText(frozen(catalogue, fullAssessment(3)));
const sha256 = createHash("sha256").update(text).digest("hex");
const COMMAND = ["--import", "tsx", "lib/commands/submission-verify.ts"];

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("a download is verified by the fingerprint in its name", () => {
  const says = execFileSync(process.execPath, [...COMMAND, file(`X1-submission-1-${sha256}.json`, text)], {
    encoding: "utf8",
  });
  expect(says).toMatch(/^VERIFIED\nExample Trust: the whole organisation, version 1\./);
});

test("one letter of a name changed, and the command fails and says so", () => {
  const changed = file("changed.json", text.replace("Example Trust", "Example Trusts"));
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, changed, "--sha256", sha256], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^NOT VERIFIED\n- The file is not the one with this fingerprint/);
});

test("without a fingerprint nothing is verified", () => {
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, file("nameless.json", text)], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("--sha256");
});
