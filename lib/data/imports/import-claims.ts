import "server-only";
import { db } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { demandImport, STOPPED_AFTER_MS } from "./imports";

/** What is left of a file that somebody dropped. */
export const DROPPED = { state: "abandoned", file: null };

/** Drops a file that was checked; nothing of it is imported. Done twice, it changes nothing. */
export async function abandonImport(person: Person, importId: string): Promise<void> {
  const { id } = await demandImport(person, importId, "register:edit");
  await db.import.updateMany({
    where: { id, state: { in: ["checked", "failed"] } },
    data: { ...DROPPED, endedAt: new Date() },
  });
}

/**
 * Claims an import to be checked again, because checking failed, or the process that worked on it ended.
 * @returns whether it was claimed: of two people who ask at once, by one
 */
export async function claimCheck(person: Person, importId: string): Promise<boolean> {
  const { id } = await demandImport(person, importId, "register:edit");
  const stopped = { lt: new Date(Date.now() - STOPPED_AFTER_MS) };
  const { count } = await db.import.updateMany({
    where: {
      id,
      file: { not: null },
      OR: [
        { state: { in: ["checked", "failed"] } },
        { state: { in: ["checking", "applying"] }, workedAt: stopped },
      ],
    },
    data: { state: "checking", says: null, rowsDone: 0, workedAt: new Date() },
  });
  return count === 1;
}

/**
 * Claims a checked import to be applied.
 * @returns whether it was claimed: pressed twice, it is applied once
 */
export async function claimApply(person: Person, importId: string): Promise<boolean> {
  const { id, counts } = await demandImport(person, importId, "register:edit");
  if (counts.refuse) throw new Refused("Put right the rows that are refused first.");
  const { count } = await db.import.updateMany({
    where: { id, state: "checked" },
    data: { state: "applying", says: null, rowsDone: 0, workedAt: new Date() },
  });
  return count === 1;
}
