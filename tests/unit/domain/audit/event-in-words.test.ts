import { expect, test } from "vitest";
import { changesInWords } from "@/lib/domain/audit/changes-in-words";
import { eventInWords, idsIn, plainWords, type Names } from "@/lib/domain/audit/event-in-words";

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
  expect(idsIn(event("answer:save", GONE, { answers, needs: SERVICE, file: "a.csv" }))).toEqual([
    GONE,
    SERVICE,
    SITE,
  ]);
});

test.each([
  [
    "an edit shows the fields that changed, from and to",
    "site:edit",
    { before: { name: "A", profile: { ST2: "yes" } }, after: { name: "A", profile: { ST2: "no" } } },
    [["Yes", "No"]],
  ],
  ["something added shows what it was given", "site:add", { after: { name: "A" } }, [["", "A"]]],
  ["a role shows both roles", "member:set-role", { before: null, after: "lead" }, [["", "lead"]]],
  ["what an administrator may is yes or no", "administrator:set", { after: true }, [["", "Yes"]]],
  ["an import shows how many rows", "import:apply", { counts: { add: 3, change: 0 } }, [["", "3"]]],
  ["a sign-in changed nothing", "session:start", {}, []],
])("%s", (_, what, detail, expected) => {
  const changes = changesInWords(event(what, SITE, detail), names);
  expect(changes.map(({ before, after }) => [before, after])).toEqual(expected);
});

test("an answer is shown with its question, place and label", () => {
  const answers = [{ question: "P7.1", scope: `site:${SITE}`, value: "not_met" }];
  const [change] = changesInWords(event("answer:save", GONE, { answers }), names);
  expect(change).toMatchObject({ before: "", after: "Not met" });
  expect(change?.label).toMatch(/ \(North\)$/);
});
