import type { Facts } from "@/lib/domain/assessment/answer";
import type { Replacement } from "./replacements-of";
import { networkOf } from "./network-of";
import type { Dependency, RegisteredService } from "./types";

/** What decides about the order of services that could move at the same time. */
export interface Priority {
  /** At least as many as the service in the middle of those to move. */
  manyUsers: boolean;
  /** Other services need it, or the register says that others build on it, or it replaces another. */
  builtOn: boolean;
  /** How many services in use need it. */
  builtOnBy: number;
  users: number | null;
  clinical: boolean;
  contractEnd: string | null;
}

/** Whether few use it and nothing builds on it. Such a service is never in the first wave, unless all are such. */
export const canWait = ({ manyUsers, builtOn }: Priority) => !manyUsers && !builtOn;

/** The priority of each service to move, by id. */
export function prioritiesOf(
  all: readonly RegisteredService[],
  toMove: readonly RegisteredService[],
  dependencies: readonly Dependency[],
  replacements: ReadonlyMap<string, Replacement>,
): Map<string, Priority> {
  const many = manyUsersFrom(toMove);
  const replacing = new Set([...replacements.values()].map(({ id }) => id));
  const inUse = all.filter(({ facts }) => facts["SV1"] !== "retired");
  const { ids, neededBy } = networkOf(inUse, dependencies);
  const dependents = new Map(ids.map((id, place) => [id, neededBy[place]!.length]));
  return new Map(
    toMove.map(({ id, facts, details }) => {
      const users = usersOf(facts);
      const builtOnBy = dependents.get(id) ?? 0;
      const contractEnd = details["contract_end"];
      const priority = {
        manyUsers: users !== null && users >= many,
        builtOn: builtOnBy > 0 || facts["SV5"] === "yes" || replacing.has(id),
        builtOnBy,
        users,
        clinical: facts["SV6"] === "yes",
        contractEnd: typeof contractEnd === "string" && contractEnd !== "none" ? contractEnd : null,
      };
      return [id, priority];
    }),
  );
}

/** The number of users from which a service has many: the middle of those that are known, so that half of them have. */
function manyUsersFrom(services: readonly RegisteredService[]): number {
  const known = services
    .map(({ facts }) => usersOf(facts))
    .filter((users) => users !== null)
    .sort((one, other) => one - other);
  return known[Math.floor(known.length / 2)] ?? Infinity;
}

function usersOf(facts: Facts): number | null {
  const users = facts["SV4"];
  return typeof users === "number" ? users : null;
}

/**
 * The order within a wave. First what has both many users and others that build on it, then what has one of them
 * (policy, "Internet First applies to digital services", paragraph 2). Between equals a service that is not clinical
 * comes first, then the one whose contract ends sooner, then the one with more users.
 */
export function comparePriority(one: Priority, other: Priority): number {
  return (
    tier(other) - tier(one) ||
    Number(one.clinical) - Number(other.clinical) ||
    compareEnds(one.contractEnd, other.contractEnd) ||
    (other.users ?? -1) - (one.users ?? -1)
  );
}

const tier = ({ manyUsers, builtOn }: Priority) => Number(manyUsers) + Number(builtOn);

function compareEnds(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
