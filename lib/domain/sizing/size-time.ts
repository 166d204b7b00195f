import { capacityOf, inUse, limits, type Capacity, type Limit } from "./capacity";
import { REVIEW_MARK } from "./planning-figures";
import type { Sized, SizedLimit, SizedTime, SizingLine, Unreached, Verdict } from "./sizing";
import type { Direction, Network, Route, SizedConnection } from "./types";
import { worstOf } from "./worst";

export type Time = "now" | "after";

/** Need and capacity of a site, both ways, at one time. */
export function sizeTime(
  lines: readonly SizingLine[],
  connections: readonly SizedConnection[],
  unreached: readonly Unreached[],
  time: Time,
): SizedTime {
  const used = inUse(connections);
  const without = unreached.map(({ network }) => network);
  const size = (direction: Direction) => {
    const needed = needOf(lines, direction, time);
    const sized = sizeDirection(needed, capacityOf(used, direction), without);
    return lines.length && used.length ? sized : notKnown(sized);
  };
  return { down: size("down"), up: size("up") };
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
  { need, complete }: ReturnType<typeof needOf>,
  capacity: Capacity,
  without: readonly Network[],
): Sized {
  const reached = { ...need, ...Object.fromEntries(without.map((network) => [network, 0])) };
  const [together, ...networks] = limits(reached, capacity);
  const several = Object.values(reached).filter((one) => one > 0).length > 1;
  const judged = networks.flatMap((limit): SizedLimit[] => {
    const { where } = limit;
    if (where !== "together" && without.includes(where)) return [notReached(where, need[where])];
    return limit.need > 0 ? [judge(limit, complete, capacity.complete)] : [];
  });
  if (several || reached.either > 0 || judged.length === 0)
    judged.push(judge(together, complete, capacity.complete));
  return {
    need,
    total: need.internet + need.private + need.either,
    complete,
    capacity: together.room,
    capacityComplete: capacity.complete,
    limits: judged,
    verdict: worstOf(judged.map(({ verdict }) => verdict)),
  };
}

function judge(limit: Limit, needComplete: boolean, capacityComplete: boolean): SizedLimit {
  const share = limit.need === 0 ? 0 : limit.need / limit.room;
  return {
    ...limit,
    share: Number.isFinite(share) ? share : null,
    headroom: headroomOf(limit),
    verdict: verdictOf(share, needComplete, capacityComplete),
  };
}

const notReached = (where: Network, need: number): SizedLimit => ({
  where,
  need,
  room: 0,
  share: null,
  headroom: headroomOf({ need, room: 0 }),
  verdict: "no_connection",
});

/** Without services or connections nothing can be said. */
const notKnown = (sized: Sized): Sized => ({
  ...sized,
  limits: sized.limits.map((limit) => ({ ...limit, verdict: "not_known" })),
  verdict: "not_known",
});

const headroomOf = ({ need, room }: Pick<Limit, "need" | "room">) => Math.floor(room * REVIEW_MARK) - need;

/** A part of the need that is too much stays so; a part of the capacity that is enough stays so. */
function verdictOf(share: number, needComplete: boolean, capacityComplete: boolean): Verdict {
  if (share > 1) return capacityComplete ? "too_small" : "not_known";
  if (share > REVIEW_MARK) return capacityComplete ? "review" : "not_known";
  return needComplete ? "enough" : "not_known";
}
