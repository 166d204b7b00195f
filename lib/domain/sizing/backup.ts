import { capacityOf, fits } from "./capacity";
import { needOf, type Time } from "./size-time";
import type { BackupResult, SizingLine } from "./sizing";
import { DIRECTIONS, type SizedConnection } from "./types";

type Verdict = BackupResult["verdict"];

/** From the best to the worst. What is not known may still be better than what is known to fall short. */
const WORSE: readonly Verdict[] = ["no_critical", "enough", "not_known", "some", "nothing"];

/** Whether critical services go on when any one connection is lost (N−1). The worst loss decides. */
export function backupOf(
  lines: readonly SizingLine[],
  connections: readonly SizedConnection[],
  time: Time,
): BackupResult {
  const critical = lines.filter((line) => line.critical && line[time] !== null);
  const told = { critical: critical.length, lost: null };
  if (critical.length === 0) return { ...told, verdict: lines.length ? "no_critical" : "not_known" };
  if (connections.length === 0) return { ...told, verdict: "not_known" };
  let worst: BackupResult = { ...told, verdict: "no_critical" };
  for (const connection of connections) {
    const verdict = without(connection, critical, connections, time);
    if (WORSE.indexOf(verdict) > WORSE.indexOf(worst.verdict))
      worst = { ...told, verdict, lost: connection.name };
  }
  return worst;
}

function without(
  lost: SizedConnection,
  critical: readonly SizingLine[],
  connections: readonly SizedConnection[],
  time: Time,
): Verdict {
  if (connections.length === 1) return "nothing";
  const rest = DIRECTIONS.map((direction) => ({
    direction,
    capacity: capacityOf(connections, direction, lost),
  }));
  const carries = (lines: readonly SizingLine[]) =>
    rest.every(({ direction, capacity }) => fits(needOf(lines, direction, time).need, capacity));
  const known = critical.filter(({ down, up }) => down !== null && up !== null);
  const speedsKnown = rest.every(({ capacity }) => capacity.complete);
  if (carries(critical)) return known.length === critical.length ? "enough" : "not_known";
  if (!speedsKnown) return "not_known";
  if (known.some((line) => carries([line]))) return "some";
  return known.length === critical.length ? "nothing" : "not_known";
}
