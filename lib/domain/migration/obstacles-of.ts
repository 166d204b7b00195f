import { dateInWords } from "../dates";
import type { Readiness } from "../national-services/schema";
import { SMARTCARD_SIGN_IN_ENDS } from "@/lib/domain/register/smartcard-deadline";
import { byName } from "./by-name";
import { leftOutReason } from "./left-out";
import { readinessOf } from "./readiness-of";
import type { Replacement } from "./replacements-of";
import type { Dependency, RegisteredService } from "./types";

/** What keeps a service on a private network although nothing of the organisation has to move before it. */
export type Obstacle =
  | { kind: "smartcard" }
  | { kind: "private_network" }
  /** It needs, otherwise than over the internet, a national service that is not ready, or not known to be. */
  | { kind: "national"; id: string; name: string; readiness: Exclude<Readiness, "ready"> }
  /** It needs, over HSCN, a service that stays off the internet. */
  | { kind: "stays"; id: string; name: string };

/** What is in the way of each service to move, by id. Of one that is replaced: what is in the way of the other one. */
export function obstaclesOf(
  all: readonly RegisteredService[],
  toMove: readonly RegisteredService[],
  dependencies: readonly Dependency[],
  replacements: ReadonlyMap<string, Replacement>,
): Map<string, Obstacle[]> {
  const byId = new Map(all.map((service) => [service.id, service]));
  const obstacles = new Map<string, Obstacle[]>();
  for (const service of toMove) {
    const replacement = replacements.get(service.id);
    obstacles.set(service.id, replacement ? obstaclesIn(byId.get(replacement.id ?? "")) : own(service));
  }
  const inOrder = dependencies.flatMap(({ serviceId, needsId, network }) => {
    const needed = byId.get(needsId);
    return needed ? [{ serviceId, needed, network }] : [];
  });
  for (const { serviceId, needed, network } of inOrder.sort((one, other) => byName(one.needed, other.needed)))
    if (!replacements.has(serviceId)) obstacles.get(serviceId)?.push(...obstaclesIn(needed, network));
  return obstacles;
}

function own({ details }: RegisteredService): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (details["sign_in"] === "cis1") obstacles.push({ kind: "smartcard" });
  if (details["private_network_dependency"] === "yes") obstacles.push({ kind: "private_network" });
  return obstacles;
}

/** What is in the way in a needed service that has no place in the waves. */
function obstaclesIn(needed: RegisteredService | undefined, network?: string): Obstacle[] {
  if (!needed) return [];
  const { id, name } = needed;
  switch (leftOutReason(needed)) {
    case "national": {
      const readiness = readinessOf(needed);
      return readiness === "ready" || network === "internet"
        ? []
        : [{ kind: "national", id, name, readiness }];
    }
    case "local":
    case "out_of_scope":
    case "exception":
      return network === "hscn" ? [{ kind: "stays", id, name }] : [];
    default:
      return [];
  }
}

const NATIONAL = {
  partly: "that is ready for the internet only in part",
  not_ready: "that is not ready for the internet",
  not_known: "that is not known to be ready for the internet",
};

/** An obstacle as a sentence about the service that it is in the way of. */
export function obstacleInWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "smartcard":
      return `People sign in with a smartcard over the private network. That sign-in ends on ${dateInWords(SMARTCARD_SIGN_IN_ENDS)}.`;
    case "private_network":
      return "It depends on the central private network.";
    case "national":
      return `It needs ${obstacle.name}, a national service ${NATIONAL[obstacle.readiness]}.`;
    case "stays":
      return `It needs ${obstacle.name} over HSCN, which is not going to move.`;
  }
}
