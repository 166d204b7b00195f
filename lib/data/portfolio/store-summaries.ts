import "server-only";
import { query } from "@/lib/data/db";
import { monthOf } from "@/lib/domain/portfolio/months";
import { Prisma } from "@/prisma/generated/client";
import type { SummaryRow } from "./summary-row";

/** Columns of `summaries` that a summary is written to, with their types. */
const COLUMNS = {
  id: "uuid",
  organisation_id: "uuid",
  submission_id: "uuid",
  product_id: "uuid",
  assessment_id: "uuid",
  name: "text",
  type: "text",
  size: "text",
  suppliers: "text[]",
  status: "text",
  ranked: "smallint",
  status_before: "text",
  movement: "text",
  mandatory_index: "smallint",
  recommended_index: "smallint",
  answered: "integer",
  applicable: "integer",
  assurance: "real",
  sections: "jsonb",
  short: "text[]",
  unknown: "text[]",
  late_actions: "integer",
  unfunded_musts: "integer",
  expired_evidence: "integer",
  expiring_evidence: "integer",
  hscn_connections: "integer",
  hscn_pounds: "integer",
  hscn_unpriced: "integer",
  services_moved: "integer",
  services_first: "integer",
  services_second: "integer",
  services_later: "integer",
  services_blocked: "integer",
  as_of: "date",
  revision: "integer",
  scored_on: "date",
  sequence: "integer",
} as const;

const names = Object.keys(COLUMNS);
const NAMES = Prisma.raw(names.join(", "));
const TYPED = Prisma.raw(
  Object.entries(COLUMNS)
    .map((column) => column.join(" "))
    .join(", "),
);
const REPLACED = Prisma.raw(names.map((name) => `${name} = excluded.${name}`).join(", "));

/** Writes summaries and where they stand in the month of that day, in one statement. */
export async function storeSummaries(rows: readonly SummaryRow[], day: string): Promise<void> {
  await query(Prisma.sql`
    WITH given AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g(${TYPED})),
    written AS (
      INSERT INTO summaries (${NAMES}) SELECT ${NAMES} FROM given
      ON CONFLICT (id) DO UPDATE SET ${REPLACED}, made_at = now()
      RETURNING id, status, mandatory_index, recommended_index, answered, applicable)
    INSERT INTO monthly_summaries (summary_id, month, status, mandatory_index, recommended_index, answered, applicable)
    SELECT id, ${monthOf(day)}::date, status, mandatory_index, recommended_index, answered, applicable FROM written
    ON CONFLICT (summary_id, month) DO UPDATE SET status = excluded.status,
      mandatory_index = excluded.mandatory_index, recommended_index = excluded.recommended_index,
      answered = excluded.answered, applicable = excluded.applicable`);
}
