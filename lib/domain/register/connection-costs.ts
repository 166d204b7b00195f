import type { Facts } from "@/lib/domain/assessment/answer";

/** What the connections of a site cost, in pounds a month. */
export interface ConnectionCosts {
  total: number;
  /** Of those that reach the Health and Social Care Network, alone or with the internet. */
  hscn: number;
  /** How many have no cost recorded. */
  unknown: number;
}

export function connectionCosts(connections: readonly Facts[]): ConnectionCosts {
  const costs: ConnectionCosts = { total: 0, hscn: 0, unknown: 0 };
  for (const { monthly_cost: cost, network } of connections) {
    if (typeof cost !== "number") {
      costs.unknown += 1;
      continue;
    }
    costs.total += cost;
    if (network === "hscn" || network === "both") costs.hscn += cost;
  }
  return costs;
}
