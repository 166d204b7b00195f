import type { Facts } from "@/lib/domain/assessment/answer";
import { connectionCosts } from "@/lib/domain/register/connection-costs";

/** What is left of an organisation's dependence on the Health and Social Care Network. */
export interface HscnDependence {
  /** Connections that reach it, alone or with the internet. */
  connections: number;
  /** What those cost, in whole pounds a year. */
  pounds: number;
  /** How many of them have no cost recorded: the true cost is higher. */
  unpriced: number;
}

/** @param connections what is recorded of each connection in use, with its costs in pounds a month */
export function hscnDependence(connections: readonly Facts[]): HscnDependence {
  const reaching = connections.filter(({ network }) => network === "hscn" || network === "both");
  const { hscn, unknown } = connectionCosts(reaching);
  return { connections: reaching.length, pounds: Math.round(hscn * 12), unpriced: unknown };
}
