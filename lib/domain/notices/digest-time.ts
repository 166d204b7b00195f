import { dayInEngland } from "@/lib/domain/dates";

const HOUR = 8;

const hour = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  hourCycle: "h23",
  timeZone: "Europe/London",
});

/**
 * When today's digest was due, by the clock in England: 8 in the morning. Null before that. What happens later waits
 * for tomorrow's, so that a portal that was stopped at 8 sends in the afternoon what it would have sent then.
 */
export function digestTime(now: Date): Date | null {
  const day = dayInEngland(now);
  const eight = [HOUR - 1, HOUR]
    .map((utc) => new Date(`${day}T${String(utc).padStart(2, "0")}:00:00Z`))
    .find((moment) => Number(hour.format(moment)) === HOUR);
  return eight && now >= eight ? eight : null;
}
