import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { storedRows } from "@/lib/data/register/registered";
import { exportHeadings, exportRow } from "@/lib/domain/imports/export-row";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";

/**
 * A register as the rows of a file, headings first, read as they are written. Archived rows are left out. The record
 * says who took the file.
 */
export async function exportRegister(
  person: Person,
  reference: string,
  kind: RegisterKind,
  type: "csv" | "xlsx",
): Promise<AsyncGenerator<(string | number)[]>> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const event = { what: "register:export", subject: id, detail: { file: `${kind}.${type}` } } as const;
  await recordDownload(person, id, event);
  return exportedRows(id, kind);
}

async function* exportedRows(organisationId: string, kind: RegisterKind) {
  yield exportHeadings(kind);
  for await (const row of storedRows(db, organisationId, kind)) yield exportRow(kind, row);
}
