import type { Missing, SizingLine } from "./sizing";
import type { SizedConnection, SizedUse, SizingInput } from "./types";

/** Everything that is not known and would be needed, so that nothing is taken as zero without a word. */
export function missingFrom(
  { site, connections, uses }: SizingInput,
  lines: readonly SizingLine[],
): Missing[] {
  return [
    ...(connections.length ? [] : [ofSite("connections")]),
    ...(uses.length ? [] : [ofSite("uses")]),
    ...(site.criticality === null ? [ofSite("criticality")] : []),
    ...connections.flatMap((connection) => ofConnection(connection, connections.length > 1)),
    ...uses.flatMap((use, index) => ofUse(use, lines[index]!)),
  ];
}

const ofSite = (what: Missing["what"]): Missing => ({ what, about: null, id: null });

function ofConnection(connection: SizedConnection, several: boolean): Missing[] {
  const { id, name, role, reach, downMbps, upMbps, availabilityPercent, diverse } = connection;
  const whats: (Missing["what"] | false)[] = [
    several && role === null && "role",
    reach === null && "reach",
    (downMbps === null || upMbps === null) && "speed",
    availabilityPercent === null && "availability",
    several && role === "backup" && diverse === null && "diverse",
  ];
  return whats.flatMap((what) => (what ? [{ what, about: name, id }] : []));
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
    service.moving === true && service.planDate === null && !service.national && "plan_date",
  ];
  return whats.flatMap((what) => (what ? [{ what, about: service.name, id: service.id }] : []));
}
