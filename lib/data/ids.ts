import { randomBytes } from "node:crypto";
import { NotFound } from "@/lib/domain/errors";

const REFERENCE = /^[0-9a-z]{3,10}$/i;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id out of a URL. What cannot be an id cannot be found either. */
export function knownId(text: string): string {
  if (!UUID.test(text)) throw new NotFound("not an id");
  return text;
}

/** The reference of an organisation out of a URL: an ODS code, or what stands in for one. */
export function knownReference(text: string): string {
  if (!REFERENCE.test(text)) throw new NotFound("not a reference");
  return text;
}

/** A new id in the order of time (UUID version 7), for rows that are written without Prisma. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const chance = randomBytes(10);
  chance[0] = (chance[0]! & 0x0f) | 0x70;
  chance[2] = (chance[2]! & 0x3f) | 0x80;
  const hex = time + chance.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
