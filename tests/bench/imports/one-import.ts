import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { db, pool } from "@/lib/data/db";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { claimApply } from "@/lib/data/imports/import-claims";
import { startImport } from "@/lib/data/imports/import-start";
import { readImport } from "@/lib/data/imports/imports";
import type { Person } from "@/lib/domain/people/person";

// A process of its own, so that its memory is that of one import: `one-import.ts <file> <reference> <person>`.

const [path = "", reference = "", personId = ""] = process.argv.slice(2);

const person: Person = { id: personId, name: "", email: "" };
const began = performance.now();
let longestWait = 0;
let lastTick = began;
setInterval(() => {
  const now = performance.now();
  longestWait = Math.max(longestWait, now - lastTick - 10);
  lastTick = now;
}, 10).unref();

const id = await startImport(person, reference, {
  kind: "services",
  fileName: basename(path),
  file: readFileSync(path),
});
await checkImport(person, id);
const checked = performance.now();
const dryRun = await readImport(person, id);
if (dryRun.endedAt === null) {
  if (dryRun.state !== "checked" || !(await claimApply(person, id))) throw new Error(JSON.stringify(dryRun));
  await applyImport(person, id);
}
const { state, counts, says } = await readImport(person, id);
if (state !== "applied" && dryRun.endedAt === null) throw new Error(says ?? state);
const ended = performance.now();
console.log(
  JSON.stringify({
    counts,
    checkSeconds: (checked - began) / 1000,
    applySeconds: (ended - checked) / 1000,
    longestWaitMs: longestWait,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
await db.$disconnect();
await pool.end();
