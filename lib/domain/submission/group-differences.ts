import { ORGANISATION } from "../scope";
import type { Difference } from "./compare";

/** Differences that read alike, with the names of all the places where they are. */
export interface GroupedDifference extends Omit<Difference, "scope" | "place"> {
  places: string[];
}

/** Brings together what changed in the same way at many sites or services, so that it is read once. */
export function groupDifferences(differences: readonly Difference[]): GroupedDifference[] {
  const groups = new Map<string, GroupedDifference>();
  for (const { scope, place, ...difference } of differences) {
    const key = JSON.stringify([difference, difference.part === "place" ? scope : ""]);
    const group = groups.get(key) ?? { ...difference, places: [] };
    if (scope !== ORGANISATION) group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}
