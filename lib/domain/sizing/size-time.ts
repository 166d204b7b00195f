import { capacityOf, limits, type Capacity, type Limit } from "./capacity";
import { REVIEW_MARK } from "./planning-figures";
import type { Sized, SizedTime, SizingLine, Verdict } from "./sizing";
import type { Direction, Route, SizedConnection } from "./types";

export type Time = "now" | "after";

/** Need and capacity of a site, both ways, at one time. */
export function sizeTime(
  lines: readonly SizingLine[],
  connections: readonly SizedConnection[],
  time: Time,
): SizedTime {
  const known = lines.length > 0 && connections.length > 0;
  return {
    down: sizeDirection(lines, capacityOf(connections, "down"), "down", time, known),
    up: sizeDirection(lines, capacityOf(connections, "up"), "up", time, known),
  };
}

/** What the lines add up to in one direction, by what they cross. */
export function needOf(lines: readonly SizingLine[], direction: Direction, time: Time) {
  const need: Record<Route, number> = { internet: 0, private: 0, either: 0 };
  let complete = true;
  for (const line of lines) {
    const route = line[time];
    if (route === null) continue;
    const flow = line[direction];
    if (flow === null) complete = false;
    else need[route] += flow;
  }
  return { need, complete };
}

function sizeDirection(
  lines: readonly SizingLine[],
  capacity: Capacity,
  direction: Direction,
  time: Time,
  known: boolean,
): Sized {
  const { need, complete } = needOf(lines, direction, time);
  const [together, internet, own] = limits(need, capacity);
  const fullest = [internet, own].reduce<Limit>(
    (worst, limit) => (shareOf(limit) > shareOf(worst) ? limit : worst),
    together,
  );
  const share = shareOf(fullest);
  return {
    need,
    total: together.need,
    complete,
    capacity: together.room,
    capacityComplete: capacity.complete,
    fullest,
    share: Number.isFinite(share) ? share : null,
    headroom: Math.floor(fullest.room * REVIEW_MARK) - fullest.need,
    verdict: known ? verdictOf(share, complete, capacity.complete) : "not_known",
  };
}

const shareOf = ({ need, room }: Limit) => (need === 0 ? 0 : need / room);

/** A part of the need that is too much stays so; a part of the capacity that is enough stays so. */
function verdictOf(share: number, needComplete: boolean, capacityComplete: boolean): Verdict {
  if (share > 1) return capacityComplete ? "too_small" : "not_known";
  if (share > REVIEW_MARK) return capacityComplete ? "review" : "not_known";
  return needComplete ? "enough" : "not_known";
}
