import { db } from "@/lib/data/db";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { claimApply } from "@/lib/data/imports/import-claims";
import { startImport } from "@/lib/data/imports/import-start";
import { readImport } from "@/lib/data/imports/imports";
import type { Person } from "@/lib/domain/people/person";
import type { Told } from "./story";

/** Uploads a file, and imports it where nothing has to be put right first. */
export async function tellImport(
  person: Person,
  odsCode: string,
  { kind, fileName, lines }: Omit<Told<"imports">, "by">,
): Promise<void> {
  if (await db.import.count({ where: { organisation: { odsCode }, fileName } })) return;
  const file = Buffer.from(lines.join("\r\n"));
  const id = await startImport(person, odsCode, { kind, fileName, file });
  await checkImport(person, id);
  if ((await readImport(person, id)).counts.refuse === 0 && (await claimApply(person, id)))
    await applyImport(person, id);
}
