import { serviceGroups } from "@/lib/domain/register/register-questions";
import type { MigrationPlan, Placed } from "./plan-waves";
import type { Obstacle } from "./obstacles-of";
import { whatBlocks } from "./what-blocks";

/** What takes one thing out of the way, and where in the register that is recorded. */
export interface Unblocking {
  /** Follows "Unblock it by". */
  by: string;
  serviceId: string;
  at: { field: string; group: string } | { dependencyOn: string } | "service";
}

/** How a blocked service comes free: by taking away what is in its way or in that of something it needs. */
export function waysToUnblock(plan: MigrationPlan, id: string): Unblocking[] {
  return whatBlocks(plan, id).obstacles.map(({ service, obstacle }) => wayAround(service, obstacle));
}

function wayAround({ id: serviceId, name, replacement }: Placed, obstacle: Obstacle): Unblocking {
  switch (obstacle.kind) {
    case "smartcard":
      return { by: `changing how people sign in to ${name}`, serviceId, at: fieldOf("sign_in") };
    case "private_network":
      return {
        by: `taking ${name} off the central private network`,
        serviceId,
        at: fieldOf("private_network_dependency"),
      };
    case "national":
      return replacement
        ? { by: `finding out when ${obstacle.name} is ready`, serviceId: obstacle.id, at: "service" }
        : {
            by: `letting ${name} reach ${obstacle.name} over the internet, once that is ready`,
            serviceId,
            at: { dependencyOn: obstacle.id },
          };
    case "stays":
      return {
        by: `letting ${name} reach ${obstacle.name} otherwise than over HSCN`,
        serviceId,
        at: { dependencyOn: obstacle.id },
      };
  }
}

function fieldOf(field: string): { field: string; group: string } {
  const group = serviceGroups.find(({ questions }) => questions.some(({ id }) => id === field));
  return { field, group: group?.key ?? "" };
}
