import type { Route, SizedService } from "./types";

/** What the traffic of a service crosses today, or null where it crosses no connection. */
export function routeNow(service: SizedService): Route | null {
  const { stage } = service;
  if (stage === "planned" || stage === "procuring" || stage === "retired") return null;
  return isLocal(service) ? null : routeOf(service);
}

/** The same once everything planned has happened. A service that is to be retired still counts: plans slip. */
export function routeAfter(service: SizedService): Route | null {
  if (service.stage === "retired") return null;
  if (service.moving && !moveIsNotKnown(service)) return "internet";
  return isLocal(service) ? null : routeOf(service);
}

/** Those who use a national service cannot say when it moves: without a date it counts as it is today. */
export const moveIsNotKnown = ({ national, moving, planDate }: SizedService) =>
  national && moving !== false && planDate === null;

/** Used only inside one building or campus and hosted there. A host that is not known may be elsewhere. */
export const isLocal = ({ onlyLocal, ownPremises }: SizedService) =>
  onlyLocal === true && ownPremises === true;

function routeOf({ exposure, tunnelled }: SizedService): Route {
  if (exposure === "private") return tunnelled ? "internet" : "private";
  return exposure === "internet" || exposure === "not_live" ? "internet" : "either";
}
