import "server-only";
import { exportHeadings, exportRow } from "@/lib/domain/imports/export-row";
import type { RegisterKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/person";
import { demandOrganisation } from "./access";
import { db } from "./db";
import { storedRows } from "./registered";

/** A register as the rows of a file, headings first, read as they are written. Archived rows are left out. */
export async function exportRegister(
  person: Person,
  reference: string,
  kind: RegisterKind,
): Promise<AsyncGenerator<(string | number)[]>> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  return exportedRows(id, kind);
}

async function* exportedRows(organisationId: string, kind: RegisterKind) {
  yield exportHeadings(kind);
  for await (const row of storedRows(db, organisationId, kind)) yield exportRow(kind, row);
}
