import { dateInWords } from "../dates";
import { listInWords } from "./list-in-words";
import { obstacleInWords } from "./obstacles-of";
import type { MigrationPlan, Placed } from "./plan-waves";
import type { RegisteredService } from "./types";

export interface Warning {
  service: Placed;
  says: string[];
}

/** What deserves a look before anybody follows the order: what is blocked first, then by wave and place in it. */
export function warningsOf(
  { waves, placed }: MigrationPlan,
  services: readonly RegisteredService[],
): Warning[] {
  const byId = new Map(services.map((service) => [service.id, service]));
  const dateOf = (id: string, key: string) => {
    const date = byId.get(id)?.details[key];
    return typeof date === "string" && date !== "none" ? date : null;
  };
  const warnings = waves.flat().map((service) => ({
    service,
    says: [
      ...service.obstacles.map(obstacleInWords),
      ...blockedBehind(service, placed),
      ...datesAmiss(service, placed, dateOf),
    ],
  }));
  return warnings
    .filter(({ says }) => says.length)
    .sort((one, other) => Number(other.service.blocked) - Number(one.service.blocked));
}

/** Within a circle only what has nothing in its own way is told that it waits for the others. */
function blockedBehind({ needs, wave, obstacles }: Placed, placed: ReadonlyMap<string, Placed>): string[] {
  const blocked = needs
    .map((id) => placed.get(id)!)
    .filter((needed) => needed.blocked && (needed.wave < wave || !obstacles.length));
  if (!blocked.length) return [];
  const names = blocked.map(({ name }) => name);
  return [`It needs ${listInWords(names)}, which ${names.length === 1 ? "is" : "are"} blocked.`];
}

function datesAmiss(
  { id, needs }: Placed,
  placed: ReadonlyMap<string, Placed>,
  dateOf: (id: string, key: string) => string | null,
): string[] {
  const planned = dateOf(id, "plan_date");
  if (!planned) return [];
  const supplier = dateOf(id, "supplier_date");
  const promised =
    supplier && supplier > planned
      ? [`You plan it for ${dateInWords(planned)}, but its supplier promises ${dateInWords(supplier)}.`]
      : [];
  const late = needs.flatMap((needed) => {
    const date = dateOf(needed, "plan_date");
    return date && date > planned
      ? [
          `You plan it for ${dateInWords(planned)}, but what it needs, ${placed.get(needed)!.name}, for ${dateInWords(date)}.`,
        ]
      : [];
  });
  return [...promised, ...late];
}
