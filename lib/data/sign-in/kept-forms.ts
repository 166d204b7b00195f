import "server-only";
import { db } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";

/** Field values as the browser sent them, by field name. */
export type KeptFields = Record<string, string | string[]>;

/** For how long unfinished forms are kept, and for how long after its end a session tells whose they are. */
export const KEPT_FOR_HOURS = 24;
const KEPT_FOR_MS = KEPT_FOR_HOURS * 60 * 60 * 1000;

/** More than anybody has open at once. */
const MOST_PER_PERSON = 20;

/**
 * Keeps what a person typed into the form at this path when their session had ended. The newest wins, and the oldest
 * gives way when there are too many.
 */
export async function keepForm(personId: string, path: string, fields: KeptFields): Promise<void> {
  const keptAt = new Date();
  await forgetKeptForms(keptAt);
  await db.keptForm.upsert({
    where: { personId_path: { personId, path } },
    create: { personId, path, fields, keptAt },
    update: { fields, keptAt },
  });
  const tooMany = await db.keptForm.findMany({
    where: { personId },
    select: { path: true },
    orderBy: { keptAt: "desc" },
    skip: MOST_PER_PERSON,
  });
  await db.keptForm.deleteMany({ where: { personId, path: { in: tooMany.map(({ path }) => path) } } });
}

/** Forgets what was kept for a day and not saved. */
export async function forgetKeptForms(now: Date): Promise<void> {
  await db.keptForm.deleteMany({ where: { keptAt: { lt: new Date(now.getTime() - KEPT_FOR_MS) } } });
}

/** What this person had typed there within the last day, or null. It stays until it is saved or a day old. */
export async function readKeptForm(person: Person, path: string): Promise<KeptFields | null> {
  const kept = await db.keptForm.findUnique({ where: { personId_path: { personId: person.id, path } } });
  if (!kept || kept.keptAt.getTime() < Date.now() - KEPT_FOR_MS) return null;
  return kept.fields as KeptFields;
}

/** Forgets a kept form once it has been saved. */
export async function dropKeptForm(person: Person, path: string): Promise<void> {
  await db.keptForm.deleteMany({ where: { personId: person.id, path } });
}
