import type { Facts } from "@/lib/domain/assessment/answer";
import { dateInWords, monthsBefore } from "@/lib/domain/dates";
import { REVIEW_MARK } from "@/lib/domain/sizing/planning-figures";
import { mainConnection, reachesOnlyHscn } from "./main-connection";

export interface NamedConnection {
  name: string;
  details: Facts;
}

const REVIEW_ABOVE_PERCENT = REVIEW_MARK * 100;
const MEASUREMENT_LASTS_MONTHS = 12;
const CONTRACT_WARNING_MONTHS = 6;

/**
 * What deserves a second look about the connections of a site, in sentences: first the site, then each connection.
 * @param today ISO date
 */
export function connectionNotices(
  site: Facts,
  connections: readonly NamedConnection[],
  today: string,
): string[] {
  if (connections.length === 0) return ["No connection is recorded for this site."];
  return [
    ...siteNotices(
      site,
      connections.map(({ details }) => details),
    ),
    ...connections.flatMap(({ name, details }) => [
      ...useNotices(name, details, today),
      ...contractNotices(name, details, today),
    ]),
  ];
}

function* siteNotices(site: Facts, connections: Facts[]): Generator<string> {
  if (!mainConnection(connections)) yield "No connection is marked as main.";
  if (site["criticality"] === "critical" && !connections.some(({ role }) => role === "backup"))
    yield "This site is critical, and no backup connection is recorded.";
  if (connections.every(reachesOnlyHscn)) yield "No connection here reaches the public internet, only HSCN.";
}

function* useNotices(name: string, { busy_hour_percent, measured_on }: Facts, today: string) {
  if (Number(busy_hour_percent) > REVIEW_ABOVE_PERCENT)
    yield `${name} is ${busy_hour_percent}% used in the busiest hour. Review it: the mark is ${REVIEW_ABOVE_PERCENT}%.`;
  if (isDay(measured_on) && measured_on < monthsBefore(today, MEASUREMENT_LASTS_MONTHS))
    yield `${name} was last measured on ${dateInWords(measured_on)}, over ${MEASUREMENT_LASTS_MONTHS} months ago.`;
}

function* contractNotices(name: string, { contract_end: end }: Facts, today: string) {
  if (!isDay(end)) return;
  if (end < today) yield `The contract of ${name} ended on ${dateInWords(end)}.`;
  else if (end <= monthsBefore(today, -CONTRACT_WARNING_MONTHS))
    yield `The contract of ${name} ends on ${dateInWords(end)}, within ${CONTRACT_WARNING_MONTHS} months.`;
}

const isDay = (value: Facts[string]): value is string => typeof value === "string";
