import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const CATALOGUE = "lib/domain/catalogue";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  for (const file of ["v1.yaml", "v1.json", "checksums.json"])
    cpSync(join(CATALOGUE, file), join(folder, CATALOGUE, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the command says when it runs in the folder; empty when all is well. */
function complaint(...options: string[]): string {
  const command = [
    "--tsconfig",
    resolve("tsconfig.json"),
    resolve("lib/commands/compile-catalogue.ts"),
    ...options,
  ];
  try {
    execFileSync(resolve("node_modules/.bin/tsx"), command, { cwd: folder, stdio: "pipe" });
    return "";
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

function edit(from: string, to: string) {
  const file = join(folder, CATALOGUE, "v1.yaml");
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return text.slice(0, text.indexOf(from)).split("\n").length;
}

// Each run starts a process of its own.
const SLOW = 60_000;

test("says nothing when the JSON is up to date", () => expect(complaint("--check")).toBe(""), SLOW);

test("names file, line and reason of a broken reference", { timeout: SLOW }, () => {
  const line = edit("fixes: [A1.1]", "fixes: [A9.9]");
  expect(complaint()).toContain(`${CATALOGUE}/v1.yaml:${line} A1-R1 fixes A9.9, which A1 does not ask.`);
});

test("names file, line and reason of a field of the wrong kind", { timeout: SLOW }, () => {
  const line = edit("obligation: should", "obligation: might");
  expect(complaint()).toContain(`${CATALOGUE}/v1.yaml:${line} requirements.0.obligation:`);
});

test("refuses to change a published version", { timeout: SLOW }, () => {
  const line = 1 + edit("title: Internet First self-assessment catalogue", "title: Another title");
  expect(complaint()).toContain(
    `v1.yaml:${line} Version 1.0.0 is published and must not change. Make the correction in a new version.`,
  );
});
