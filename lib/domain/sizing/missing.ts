import type { Missing, SizingLine } from "./sizing";
import type { SizedConnection, SizedUse, SizingInput } from "./types";

/** Everything that is not known and would be needed, so that nothing is taken as zero without a word. */
export function missingFrom(
  { site, connections, uses }: SizingInput,
  lines: readonly SizingLine[],
): Missing[] {
  return [
    ...(connections.length ? [] : [{ what: "connections" as const, about: null }]),
    ...(uses.length ? [] : [{ what: "uses" as const, about: null }]),
    ...(site.criticality === null ? [{ what: "criticality" as const, about: null }] : []),
    ...connections.flatMap((connection) => ofConnection(connection, connections.length > 1)),
    ...uses.flatMap((use, index) => ofUse(use, lines[index]!)),
  ];
}

function ofConnection(connection: SizedConnection, several: boolean): Missing[] {
  const { name, role, reach, downMbps, upMbps, availabilityPercent, diverse } = connection;
  const whats: (Missing["what"] | false)[] = [
    several && role === null && "role",
    reach === null && "reach",
    (downMbps === null || upMbps === null) && "speed",
    availabilityPercent === null && "availability",
    several && role === "backup" && diverse === null && "diverse",
  ];
  return whats.flatMap((what) => (what ? [{ what, about: name }] : []));
}

function ofUse(use: SizedUse, { now, after, down, up }: SizingLine): Missing[] {
  const { service, downGb, upGb, windowHours } = use;
  if (now === null && after === null) return [];
  const window = Boolean((downGb || upGb) && !windowHours);
  const whats: (Missing["what"] | false)[] = [
    (down === null || up === null) && !(window && service.traffic) && "traffic",
    window && "window",
    service.onlyLocal === true && service.ownPremises === null && "hosting",
    service.stage === null && "stage",
    service.exposure === null && "exposure",
    service.critical === null && "critical",
    service.moving === true && service.planDate === null && "plan_date",
  ];
  return whats.flatMap((what) => (what ? [{ what, about: service.name }] : []));
}
