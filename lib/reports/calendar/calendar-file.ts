/** What a calendar shows on one day. */
export interface CalendarDay {
  /** The same for ever: a calendar knows by it what it has already. */
  id: string;
  /** An ISO date. */
  day: string;
  summary: string;
  description: string;
  href: string;
  /** Goes up with every change. */
  version: number;
  tentative: boolean;
}

interface CalendarFile {
  name: string;
  description: string;
  days: readonly CalendarDay[];
  madeAt: Date;
}

/** A calendar as RFC 5545 has it: whole days, without times and without anybody who is invited. */
export function calendarFile({ name, description, days, madeAt }: CalendarFile): string {
  const stamp = madeAt.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Internet First self-assessment//Plan//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...days.flatMap((day) => event(day, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const event = (
  { id, day, summary, description, href, version, tentative }: CalendarDay,
  stamp: string,
): string[] => [
  "BEGIN:VEVENT",
  `UID:${id}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
  `SEQUENCE:${version - 1}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${href}`,
  `STATUS:${tentative ? "TENTATIVE" : "CONFIRMED"}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

/** Text as a value: RFC 5545, 3.3.11. Other control characters are not allowed at all. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, " ");

const MOST_OCTETS = 75;

/** A long line in several, each at most 75 octets and never inside a character: RFC 5545, 3.1. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      // The space that begins the next line counts.
      [part, octets] = ["", 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
