import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AREAS, EVENTS, kindsOf, type Area } from "@/lib/domain/audit/event-table";

const filesIn = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end) && !name.includes("generated"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

/** What TypeScript records, whole or with parts that are worked out; the compiler knows what these can be. */
const RECORDED =
  /\bwhat\b(?::[^=,;{}]*=|:|\s*=)\s*["'`]([a-z-]+|\$\{[^}]+\}):((?:[a-z-]|\$\{[^}]+\})+)["'`]/g;
/** What the functions of the database record. */
const RECORDED_IN_SQL = /append_audit_event\([^)]*'([a-z-]+):([a-z-]+)'/g;

const found = [
  ...filesIn("lib", ".ts").flatMap((text) => [...text.matchAll(RECORDED)]),
  ...filesIn("prisma/migrations", ".sql").flatMap((text) => [...text.matchAll(RECORDED_IN_SQL)]),
].map(([, noun, verb]) => `${noun}:${verb}`);

const known = Object.keys(EVENTS);
const isKnown = (recorded: string) => {
  const pattern = new RegExp(`^${recorded.replaceAll(/\$\{[^}]+\}/g, "[a-z-]+")}$`);
  return known.some((kind) => pattern.test(kind));
};

test("every event that the portal records has words", () => {
  expect(found).toContain("site:edit");
  expect(found).toContain("answer:save");
  expect(found).toContain("${kind}:add");
  expect(found.filter((recorded) => !isKnown(recorded))).toEqual([]);
  expect(isKnown("made-up:event")).toBe(false);
});

test("every event is in an area that can be asked for, and no area is empty", () => {
  const areas = Object.keys(AREAS) as Area[];
  expect(areas.flatMap(kindsOf).toSorted()).toEqual(known.toSorted());
  for (const area of areas) expect(kindsOf(area)).not.toEqual([]);
});

test("words begin with a capital, end without a full stop and close every bracket", () => {
  for (const { says } of Object.values(EVENTS)) expect(says).toMatch(/^[A-Z]([^{}.]|\{[a-z]+\})*$/);
});
