import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { planCalendar } from "@/lib/reports/calendar/plan-calendar";
import { aPlanAction, aTarget } from "@/tests/support/plan-action";

const organisation = { name: "Northmoor, the trust", reference: "DEMO1", marking: null };
const NOW = new Date("2026-11-21T09:30:00.123Z");

const made = (...actions: ReturnType<typeof aPlanAction>[]) =>
  planCalendar({ organisation, actions }, NOW, "https://portal.example");

/** The lines as a calendar reads them: put together again where they were folded. */
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

const valueOf = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, "");

const unescaped = (value: string) =>
  value.replaceAll(/\\(.)/g, (_, character: string) => (character === "n" ? "\n" : character));

describe("the calendar of a plan", () => {
  test("says in its name and description how it is marked", () => {
    const marked = { ...organisation, marking: "OFFICIAL-SENSITIVE" } as const;
    const file = planCalendar({ organisation: marked, actions: [] }, NOW, "https://portal.example");
    for (const name of ["NAME", "X-WR-CALNAME", "X-WR-CALDESC"])
      expect(valueOf(file, name)).toMatch(/^OFFICIAL-SENSITIVE: /);
  });

  test("is a whole day for each open action with a due date", () => {
    expect(unfolded(made(aPlanAction({ targets: [aTarget()] })))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Internet First self-assessment//Plan//EN",
      "CALSCALE:GREGORIAN",
      String.raw`NAME:Internet First plan of Northmoor\, the trust`,
      String.raw`X-WR-CALNAME:Internet First plan of Northmoor\, the trust`,
      "X-WR-CALDESC:1 open action with a due date. 0 open actions without one: not shown.",
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
      "X-PUBLISHED-TTL:PT6H",
      "BEGIN:VEVENT",
      "UID:a",
      "DTSTAMP:20261121T093000Z",
      "DTSTART;VALUE=DATE:20270331",
      "SEQUENCE:0",
      "SUMMARY:Due: Do it",
      String.raw`DESCRIPTION:Status: Accepted\nOwner: Noor Network\nFunding: funded\nPriority: 1\nFor: R1`,
      "URL:https://portal.example/organisations/DEMO1/plan/actions/a",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("leaves out what is over and what has no date, and counts the latter", () => {
    const file = made(
      aPlanAction({ status: "verified" }),
      aPlanAction({ status: "declined" }),
      aPlanAction({ dueOn: null }),
    );
    expect(file).not.toContain("BEGIN:VEVENT");
    expect(valueOf(file, "X-WR-CALDESC")).toBe(
      "0 open actions with a due date. 1 open action without one: not shown.",
    );
  });

  test("tells of people only who owns an action", () => {
    const file = made(
      aPlanAction({
        ...{ why: "Because of Pat", statusReason: "Pat said so", exceptionBy: "Alex", whyNoDate: "Pat left" },
      }),
    );
    expect(file).not.toMatch(/Pat|Alex/);
  });

  test("marks what nobody has accepted as tentative", () => {
    expect(valueOf(made(aPlanAction({ status: "proposed" })), "STATUS")).toBe("TENTATIVE");
  });

  test("keeps any title whole, in lines of at most 75 octets that no text can break out of", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), (text) => {
        const title = text.replaceAll(/\p{Cc}/gu, "x");
        const file = made(aPlanAction({ title: `${title}\nEND:VEVENT;,\\` }));
        expect(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(file).not.toMatch(/(?<!\r)\n/);
        expect(unescaped(valueOf(file, "SUMMARY")!)).toBe(`Due: ${title}\nEND:VEVENT;,\\`);
      }),
    );
  });
});
