import { dateInWords } from "../dates";
import { listInWords } from "./list-in-words";
import type { Placed } from "./plan-waves";
import { canWait } from "./priority";

/** Why a service is in its wave, in one sentence: "Wave 2: needs Identity (wave 1); 5,200 users; built on by 3 services." */
export function reasonFor(service: Placed, placed: ReadonlyMap<string, Placed>): string {
  const parts = [
    ...place(service, placed),
    service.users === null ? "number of users not known" : count(service.users, "user"),
    ...builtOn(service),
    ...(service.contractEnd ? [`its contract ends on ${dateInWords(service.contractEnd)}`] : []),
    ...(service.clinical && !service.replacement ? ["clinical safety approval comes first (CL1)"] : []),
  ];
  return `Wave ${service.wave}: ${parts.join("; ")}.`;
}

function place(service: Placed, placed: ReadonlyMap<string, Placed>): string[] {
  const { replacement, circle } = service;
  if (replacement) return [replaceWith(replacement, placed)];
  const before = service.needs
    .map((id) => placed.get(id)!)
    .filter(({ wave }) => wave < service.wave)
    .sort((one, other) => other.wave - one.wave);
  const others = circle.filter((id) => id !== service.id).map((id) => placed.get(id)!.name);
  return [
    ...(others.length ? [`moves together with ${listInWords(others)}, as they need each other`] : []),
    ...(before.length
      ? [`needs ${listInWords(before.map(({ name, wave }) => `${name} (wave ${wave})`))}`]
      : []),
    ...(before.length || others.length ? [] : ["needs nothing that has yet to move"]),
    ...(canWait(service) ? ["can wait, as few use it and nothing builds on it"] : []),
  ];
}

function replaceWith({ name, id }: NonNullable<Placed["replacement"]>, placed: ReadonlyMap<string, Placed>) {
  if (id === undefined) return `replace with ${name}, which is not in your register`;
  const moves = placed.get(id);
  return moves
    ? `replace with ${name} (wave ${moves.wave})`
    : `replace with ${name}, which does not have to move`;
}

function builtOn({ builtOnBy, builtOn }: Placed): string[] {
  if (builtOnBy) return [`built on by ${count(builtOnBy, "service")}`];
  return builtOn ? ["others build on it"] : [];
}

const english = new Intl.NumberFormat("en-GB");

const count = (number: number, what: string) => `${english.format(number)} ${what}${number === 1 ? "" : "s"}`;
