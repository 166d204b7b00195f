import { byName } from "./by-name";
import { componentsOf } from "./components-of";
import { findCycles, type Cycle } from "./find-cycles";
import { leftOutReason, type LeftOutReason } from "./left-out";
import { networkOf } from "./network-of";
import { obstaclesOf, type Obstacle } from "./obstacles-of";
import { canWait, comparePriority, prioritiesOf, type Priority } from "./priority";
import { reasonsFor } from "./reasons-for";
import { finalReplacement, replacementsOf, type Replacement } from "./replacements-of";
import type { Dependency, RegisteredService } from "./types";
import { wavesOf } from "./waves-of";

/** A service to move, in its place. */
export interface Placed extends Priority {
  id: string;
  name: string;
  /** From 1. */
  wave: number;
  /** What has to move before it, or with it, by id. What replaces a needed service stands in its place. */
  needs: string[];
  neededBy: string[];
  /** The members of its circle, itself among them: they need each other, so they move together. Empty without one. */
  circle: readonly string[];
  replacement: Replacement | null;
  obstacles: Obstacle[];
  /** Something is in its way, or in the way of a service that it needs. */
  blocked: boolean;
  /** Why it is in this wave, in short sentences without a full stop. */
  reasons: string[];
}

export interface LeftOut {
  id: string;
  name: string;
  why: LeftOutReason;
}

export interface MigrationPlan {
  waves: Placed[][];
  /** By id. */
  placed: ReadonlyMap<string, Placed>;
  leftOut: LeftOut[];
  /** Circles among the services to move. */
  cycles: Cycle[];
}

/**
 * The order in which to move the services of a register to the internet.
 *
 * 1. What a service needs moves in an earlier wave. Services that need each other move together.
 * 2. The first wave is for services that many use or others build on. Everything goes as early as these rules allow.
 * 3. A service that another one replaces is switched off in the wave in which that one moves; what it needs itself
 *    holds nobody back.
 * 4. Within a wave the order is that of `comparePriority`; equals stand by name, then id.
 *
 * Dates of retirement change nothing, and neither does the order of what is given.
 */
export function planWaves(
  services: readonly RegisteredService[],
  dependencies: readonly Dependency[],
): MigrationPlan {
  const all = [...services].sort(byName);
  const leftOut = all.flatMap(({ id, name, ...service }): LeftOut[] => {
    const why = leftOutReason(service);
    return why ? [{ id, name, why }] : [];
  });
  const out = new Set(leftOut.map(({ id }) => id));
  const toMove = all.filter(({ id }) => !out.has(id));

  const replacements = replacementsOf(all);
  const moving = new Set(toMove.map(({ id }) => id));
  const instead = new Map(toMove.map(({ id }) => [id, finalReplacement(replacements, moving, id)]));
  const led = dependencies
    .filter(({ serviceId }) => !replacements.has(serviceId))
    .map(({ serviceId, needsId }) => ({ serviceId, needsId: instead.get(needsId) ?? needsId }));
  const { ids, needs, neededBy } = networkOf(toMove, led);

  const priorities = prioritiesOf(all, toMove, dependencies, replacements);
  const obstacles = obstaclesOf(all, toMove, dependencies, replacements);
  const components = componentsOf(needs);
  const waits = toMove.map(({ id }) => canWait(priorities.get(id)!));
  const waves = wavesOf(needs, components, waits);

  const placed = new Map<string, Placed>();
  for (const component of components) {
    const members = component.map((node) => ids[node]!);
    const blocked = component.some(
      (node) =>
        obstacles.get(ids[node]!)!.length > 0 ||
        needs[node]!.some((needed) => placed.get(ids[needed]!)?.blocked),
    );
    for (const node of component) {
      const { id, name } = toMove[node]!;
      placed.set(id, {
        ...priorities.get(id)!,
        id,
        name,
        wave: waves[node]!,
        needs: needs[node]!.map((needed) => ids[needed]!),
        neededBy: neededBy[node]!.map((dependent) => ids[dependent]!),
        circle: members.length > 1 ? members : [],
        replacement: replacements.get(id) ?? null,
        obstacles: obstacles.get(id)!,
        blocked,
        reasons: [],
      });
    }
  }
  for (const [id, final] of instead) if (final !== id) followReplacement(placed.get(id)!, placed.get(final)!);
  for (const one of placed.values()) one.reasons = reasonsFor(one, placed);

  return { waves: inOrder([...placed.values()]), placed, leftOut, cycles: findCycles(toMove, led) };
}

function followReplacement(replaced: Placed, replacement: Placed): void {
  replaced.wave = replacement.wave;
  replaced.blocked = replacement.blocked;
  replaced.needs = [replacement.id];
  replacement.neededBy.push(replaced.id);
}

function inOrder(placed: Placed[]): Placed[][] {
  const waves: Placed[][] = [];
  const order = placed.sort((one, other) => comparePriority(one, other) || byName(one, other));
  for (const one of order) (waves[one.wave - 1] ??= []).push(one);
  return waves;
}
