import { availabilityOf } from "./availability";
import { backupOf } from "./backup";
import { inUse } from "./capacity";
import { lineOf } from "./line";
import { missingFrom } from "./missing";
import { UPLOAD_HEAVY } from "./planning-figures";
import { sizeTime } from "./size-time";
import type { SizedTime, Sizing } from "./sizing";
import type { SizedConnection, SizingInput } from "./types";
import { unreachedOf } from "./unreached";

/** What the connections of a site need to carry, now and after the planned migrations, and whether they do. */
export function sizeSite(input: SizingInput): Sizing {
  const { site, connections, uses } = input;
  const lines = uses.map(lineOf);
  const used = inUse(connections);
  const unreached = {
    now: unreachedOf(lines, connections, "now"),
    after: unreachedOf(lines, connections, "after"),
  };
  const after = sizeTime(lines, connections, unreached.after, "after");
  return {
    rules: 2,
    lines,
    now: sizeTime(lines, connections, unreached.now, "now"),
    after,
    unreached,
    backup: { now: backupOf(lines, connections, "now"), after: backupOf(lines, connections, "after") },
    symmetric: symmetricOf(site.uploadsRegularly, after, used),
    availability: availabilityOf(uses, connections),
    measured: connections.flatMap(measuredOf),
    missing: missingFrom(input, lines),
  };
}

function measuredOf({
  name,
  busyHourPercent: percent,
  downMbps,
  upMbps,
}: SizedConnection): Sizing["measured"] {
  if (percent === null) return [];
  const known = downMbps !== null && upMbps !== null;
  return [{ name, percent, kbps: known ? Math.round(Math.max(downMbps, upMbps) * percent * 10) : null }];
}

/** Equal speeds both ways are advised to sites that upload regularly, or whose need to upload comes near the other. */
function symmetricOf(
  uploadsRegularly: boolean | null,
  { down, up }: SizedTime,
  used: readonly SizedConnection[],
): Sizing["symmetric"] {
  const heavy = up.total > 0 && up.total >= down.total * UPLOAD_HEAVY;
  const because = uploadsRegularly ? "uploads_regularly" : heavy ? "upload_need" : null;
  const speeds = used.flatMap(({ downMbps, upMbps }) =>
    downMbps === null || upMbps === null ? [] : [{ downMbps, upMbps }],
  );
  const known = speeds.length > 0 && speeds.length === used.length;
  return {
    advised: because !== null,
    because,
    equal: known ? speeds.every(({ downMbps, upMbps }) => upMbps >= downMbps) : null,
  };
}
