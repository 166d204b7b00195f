import "server-only";
import { createHash } from "node:crypto";
import { pool } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { demandAdministrator } from "@/lib/data/people/directory";
import { Refused } from "@/lib/domain/errors";
import type { ImportKind, PortalKind, RegisterKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";
import { LIMITS, MOST_BYTES } from "@/lib/spreadsheets/limits";

/**
 * Keeps a file to be checked, and gives the id of its import. Files of the same kind that were never imported are
 * dropped.
 * @throws Refused when the file is too large to keep
 */
export async function startImport(
  person: Person,
  reference: string,
  given: { kind: RegisterKind; fileName: string; file: Buffer },
): Promise<string> {
  const { id } = await demandOrganisation(person, reference, "register:edit");
  return keepFile(person, id, given);
}

/** Keeps a file that is for the portal itself to be checked, and gives the id of its import. */
export async function startPortalImport(
  person: Person,
  given: { kind: PortalKind; fileName: string; file: Buffer },
): Promise<string> {
  await demandAdministrator(person);
  return keepFile(person, null, given);
}

async function keepFile(
  person: Person,
  organisationId: string | null,
  { kind, fileName, file }: { kind: ImportKind; fileName: string; file: Buffer },
): Promise<string> {
  if (file.length > MOST_BYTES) throw new Refused(`The file is larger than ${LIMITS.megabytes} MB.`, "file");
  const sha256 = createHash("sha256").update(file).digest("hex");
  const id = newId();
  // One statement, so that there is no import without its file; not Prisma's, which would make four copies of 20 MB.
  await pool.query(
    `WITH dropped AS (
       UPDATE imports SET state = 'abandoned', file = NULL, ended_at = now()
       WHERE organisation_id IS NOT DISTINCT FROM $2 AND kind = $3 AND state IN ('checked', 'failed'))
     INSERT INTO imports (id, organisation_id, kind, file_name, sha256, state, started_by_id, file)
     VALUES ($1, $2, $3, $4, $5, 'checking', $6, $7)`,
    [id, organisationId, kind, tidyName(fileName), sha256, person.id, file],
  );
  return id;
}

const MOST_OF_A_NAME = 200;

/** The last part of a path, without characters that do not print. Shown to people, never used to open anything. */
function tidyName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? "";
  return last.replaceAll(/\p{C}/gu, "").slice(-MOST_OF_A_NAME) || "file";
}
