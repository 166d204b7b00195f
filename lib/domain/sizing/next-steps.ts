import { REVIEW_MARK } from "./planning-figures";
import type { SizedLimit, SizedTime, Sizing, Verdict } from "./sizing";
import { DIRECTIONS, type Direction } from "./types";

/** What connections should carry so that use stays at the review mark or below. */
export interface NextStep extends Record<Direction, number> {
  where: SizedLimit["where"];
  /** Since when it is needed. */
  when: "now" | "after";
  /** Whether every figure of the need is known. Otherwise it is at least this. */
  complete: boolean;
}

const WHERE = ["internet", "private", "together"] as const;
const CALLS_FOR_MORE: readonly Verdict[] = ["review", "no_connection", "too_small"];

/** For each network that falls short, and for everything together, what would be enough both ways, in kbps. */
export function nextSteps({ now, after }: Pick<Sizing, "now" | "after">): NextStep[] {
  return WHERE.flatMap((where): NextStep[] => {
    const short = [now, after].filter((time) => limitsOf(time, where).some(isShort));
    if (short.length === 0) return [];
    const wanted = (direction: Direction) =>
      wantedFor(Math.max(0, ...short.map((time) => needIn(time, where, direction))));
    const complete = short.every((time) => DIRECTIONS.every((direction) => time[direction].complete));
    const when = short.includes(now) ? "now" : "after";
    return [{ where, when, down: wanted("down"), up: wanted("up"), complete }];
  });
}

const isShort = ({ verdict }: SizedLimit) => CALLS_FOR_MORE.includes(verdict);

const limitsOf = (time: SizedTime, where: SizedLimit["where"]) =>
  DIRECTIONS.flatMap((direction) => time[direction].limits.filter((limit) => limit.where === where));

const needIn = (time: SizedTime, where: SizedLimit["where"], direction: Direction) =>
  time[direction].limits.find((limit) => limit.where === where)?.need ?? 0;

/** Rounded up to hundredths of a megabit. */
const wantedFor = (need: number) => Math.ceil(need / REVIEW_MARK / 10 - 1e-6) * 10;
