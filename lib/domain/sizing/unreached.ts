import { inUse } from "./capacity";
import type { Time } from "./size-time";
import type { SizingLine, Unreached } from "./sizing";
import { NETWORKS, type Network, type Reach, type SizedConnection } from "./types";

const REACHES: Record<Network, readonly (Reach | null)[]> = {
  internet: ["internet", "both"],
  private: ["hscn", "both"],
};

/** The networks that services need and no connection in use reaches; none while it is not known what one reaches. */
export function unreachedOf(
  lines: readonly SizingLine[],
  connections: readonly SizedConnection[],
  time: Time,
): Unreached[] {
  const used = inUse(connections);
  if (used.length === 0 || used.some(({ reach }) => reach === null)) return [];
  return NETWORKS.flatMap((network) => {
    const reaches = ({ reach }: SizedConnection) => REACHES[network].includes(reach);
    const services = lines.filter((line) => line[time] === network).map(({ name }) => name);
    if (services.length === 0 || used.some(reaches)) return [];
    return [{ network, services, onlyBackup: connections.some(reaches) }];
  });
}
