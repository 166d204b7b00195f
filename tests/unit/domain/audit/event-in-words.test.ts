import { expect, test } from "vitest";
import { changesInWords } from "@/lib/domain/audit/changes-in-words";
import { eventInWords, plainWords, type Names } from "@/lib/domain/audit/event-in-words";
import { idsIn } from "@/lib/domain/audit/ids-in";

const SITE = "019e0000-0000-7000-8000-000000000001";
const SERVICE = "019e0000-0000-7000-8000-000000000002";
const GONE = "019e0000-0000-7000-8000-000000000003";

const names: Names = new Map([
  [SITE, { about: "site", name: "North", reference: null }],
  [SERVICE, { about: "service", name: "Records", reference: null }],
]);

const event = (what: string, subject = SITE, detail: Record<string, unknown> = {}) => ({
  what,
  subject,
  detail,
});

test("an event says what was done on what, with links to what still exists", () => {
  expect(eventInWords(event("use:add", SITE, { service: SERVICE }), names)).toEqual([
    "Recorded that ",
    { text: "North", href: `/sites/${SITE}` },
    " uses ",
    { text: "Records", href: `/services/${SERVICE}` },
  ]);
});

test("what is gone has the name it had, or says that it is gone", () => {
  expect(plainWords(event("site:add", GONE, { after: { name: "Old" } }), names)).toBe("Added the site Old");
  expect(plainWords(event("site:edit", GONE), names)).toBe("Changed the site (no longer here)");
});

test("an event that nobody knows any more is shown as it was recorded", () => {
  expect(plainWords(event("moon:land"), names)).toBe("moon:land");
  expect(plainWords(event("constructor"), names)).toBe("constructor");
});

test("names are looked up of everything that an event is about", () => {
  const answers = [{ question: "P7.1", scope: `site:${SITE}`, value: "yes" }];
  const ids = idsIn(event("answer:save", GONE, { answers, needs: SERVICE, file: "a.csv" }));
  expect(ids.toSorted()).toEqual([SITE, SERVICE, GONE]);
});

test.each([
  [
    "an edit shows the fields that changed, from and to",
    "site:edit",
    { before: { name: "A", profile: { ST2: "yes" } }, after: { name: "A", profile: { ST2: "no" } } },
    [["Yes", "No"]],
  ],
  ["something added shows what it was given", "site:add", { after: { name: "A" } }, [["", "A"]]],
  ["a role shows both roles", "member:set-role", { before: null, after: "lead" }, [["", "Lead"]]],
  ["what an administrator may is yes or no", "administrator:set", { after: true }, [["", "Yes"]]],
  ["an import shows how many rows", "import:apply", { counts: { add: 3, change: 0 } }, [["", "3"]]],
  ["a sign-in changed nothing", "session:start", {}, []],
])("%s", (_, what, detail, expected) => {
  const changes = changesInWords(event(what, SITE, detail), names);
  expect(changes.map(({ before, after }) => [before, after])).toEqual(expected);
});

test("an answer is shown with its question and place, from what to what", () => {
  const answers = [{ question: "P7.1", scope: `site:${SITE}`, was: "partly_met", value: "not_met" }];
  const [change] = changesInWords(event("answer:save", GONE, { answers }), names);
  expect(change).toMatchObject({ before: "Partly met", after: "Not met" });
  expect(change?.label).toMatch(/ \(North\)$/);
});

test("a remark says on which requirement it is", () => {
  const answers = [{ question: "P7.note", scope: "organisation", was: null, value: "Soon." }];
  expect(changesInWords(event("answer:save", GONE, { answers }), names)).toEqual([
    { label: "P7: Notes", before: "", after: "Soon." },
  ]);
});

test("what an event is about is called by its title", () => {
  const said = plainWords(event("evidence:attach", GONE, { requirement: "P7" }), names);
  expect(said).toMatch(/ to P7 [A-Z]/);
});

test.each([
  [
    "evidence:edit",
    {
      before: { title: "Test", scope: "organisation", details: { validUntil: "2026-10-12" } },
      after: { title: "Test", scope: `site:${SITE}`, details: {} },
    },
    ["What it is about: The organisation → North", "Last day on which it is valid: 12 October 2026 → "],
  ],
  ["evidence:add", { kind: "note", sha256: "ab" }, ["Kind:  → Note"]],
  [
    "evidence:carry",
    { carried: [{ requirement: "P7", evidence: GONE }] },
    ["Evidence:  → (no longer here) (P7)"],
  ],
  ["service:add", { after: { nationalId: "ers" } }, ["National service:  → e-Referral Service"]],
  ["service:edit", { after: { details: { depends_on: "none" } } }, ["Services that it needs:  → None"]],
  ["dependency:add", { needs: SERVICE, after: { kind: "sign_in" } }, ["Kind:  → Sign-in"]],
  ["use:edit", { before: { upGb: 1 }, after: { upGb: 1.5 } }, ["Scheduled upload: 1 GB → 1.5 GB"]],
  [
    "assignment:edit",
    { before: { dueOn: null, note: null }, after: { dueOn: "2026-12-01", note: "Ask Jo." } },
    ["Answers due by:  → 1 December 2026", "Note:  → Ask Jo."],
  ],
  [
    "comment:add",
    { mentioned: [SITE, GONE], requirement: "P7" },
    ["Asked to look:  → North, (no longer here)"],
  ],
  ["member:remove", { role: "lead", returned: 0 }, ["Role:  → Lead"]],
  ["invitation:send", { email: "a@b.example", role: "delegate", replaces: [] }, ["Role:  → Delegate"]],
  ["import:apply", { kind: "directory", file: "a.csv", counts: { add: 3, refuse: 0 } }, ["Rows added:  → 3"]],
  ["notices:choose", { overdue: "portal" }, ["Answers were due and are not given:  → Only in the portal"]],
  ["register-review:record", { reviewedOn: "2026-03-31", missing: null }, ["Reviewed on:  → 31 March 2026"]],
])("%s tells what changed in words, and nothing that only the chain needs", (what, detail, expected) => {
  const changes = changesInWords(event(what, SITE, detail), names);
  expect(changes.map(({ label, before, after }) => `${label}: ${before} → ${after}`)).toEqual(expected);
});
