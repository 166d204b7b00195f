import { dateInWords } from "../dates";
import { listInWords } from "./list-in-words";
import type { Placed } from "./plan-waves";
import { canWait } from "./priority";

/** Why a service is in its wave, in short sentences without a full stop: "Needs Identity (wave 1)", "5,200 users". */
export function reasonsFor(service: Placed, placed: ReadonlyMap<string, Placed>): string[] {
  return [
    ...place(service, placed),
    service.users === null ? "Number of users not known" : count(service.users, "user"),
    ...builtOn(service),
    ...(service.contractEnd ? [`Its contract ends on ${dateInWords(service.contractEnd)}`] : []),
    ...(service.clinical && !service.replacement ? ["Clinical safety approval comes first (CL1)"] : []),
  ];
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
    ...(others.length ? [`Moves together with ${listInWords(others)}, as they need each other`] : []),
    ...(before.length
      ? [`Needs ${listInWords(before.map(({ name, wave }) => `${name} (wave ${wave})`))}`]
      : []),
    ...(before.length || others.length ? [] : ["Needs nothing that has yet to move"]),
    ...(canWait(service) ? ["Can wait, as few use it and nothing builds on it"] : []),
  ];
}

function replaceWith({ name, id }: NonNullable<Placed["replacement"]>, placed: ReadonlyMap<string, Placed>) {
  if (id === undefined) return `Replace it with ${name}, which is not in your register`;
  const moves = placed.get(id);
  return moves
    ? `Replace it with ${name} (wave ${moves.wave})`
    : `Replace it with ${name}, which does not have to move`;
}

function builtOn({ builtOnBy, builtOn }: Placed): string[] {
  if (builtOnBy) return [`${count(builtOnBy, "service")} ${builtOnBy === 1 ? "builds" : "build"} on it`];
  return builtOn ? ["Others build on it"] : [];
}

const english = new Intl.NumberFormat("en-GB");

const count = (number: number, what: string) => `${english.format(number)} ${what}${number === 1 ? "" : "s"}`;
