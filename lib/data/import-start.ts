import "server-only";
import { createHash } from "node:crypto";
import { Refused } from "@/lib/domain/errors";
import type { ImportKind, RegisterKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/person";
import { LIMITS, MOST_BYTES } from "@/lib/spreadsheets/limits";
import { demandOrganisation } from "./access";
import { db, pool } from "./db";
import { demandAdministrator } from "./directory";
import { DROPPED } from "./import-claims";

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

/** Keeps a file for the directory to be checked, and gives the id of its import. */
export async function startDirectoryImport(
  person: Person,
  given: { fileName: string; file: Buffer },
): Promise<string> {
  await demandAdministrator(person);
  return keepFile(person, null, { kind: "directory", ...given });
}

async function keepFile(
  person: Person,
  organisationId: string | null,
  { kind, fileName, file }: { kind: ImportKind; fileName: string; file: Buffer },
): Promise<string> {
  if (file.length > MOST_BYTES) throw new Refused(`The file is larger than ${LIMITS.megabytes} MB.`, "file");
  const sha256 = createHash("sha256").update(file).digest("hex");
  const importId = await db.$transaction(async (transaction) => {
    await transaction.import.updateMany({
      where: { organisationId, kind, state: { in: ["checked", "failed"] } },
      data: { ...DROPPED, endedAt: new Date() },
    });
    const { id } = await transaction.import.create({
      data: {
        organisationId,
        kind,
        fileName: tidyName(fileName),
        sha256,
        state: "checking",
        startedById: person.id,
      },
      select: { id: true },
    });
    return id;
  });
  // Without Prisma, which would make four copies of 20 MB.
  await pool.query("UPDATE imports SET file = $1 WHERE id = $2", [file, importId]);
  return importId;
}

const MOST_OF_A_NAME = 200;

/** The last part of a path, without characters that do not print. Shown to people, never used to open anything. */
function tidyName(fileName: string): string {
  const last = fileName.split(/[\\/]/).at(-1) ?? "";
  return last.replaceAll(/\p{C}/gu, "").slice(-MOST_OF_A_NAME) || "file";
}
