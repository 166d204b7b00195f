import "server-only";
import { query } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { monthsBefore } from "@/lib/domain/dates";
import { monthOf } from "@/lib/domain/portfolio/months";
import { movementOf } from "@/lib/domain/portfolio/movement";
import { sizeOf } from "@/lib/domain/portfolio/size";
import { type StandingKey, standingRank } from "@/lib/domain/portfolio/standings";
import { summarise } from "@/lib/domain/portfolio/summarise";
import { organisationType } from "@/lib/domain/register/profile-questions";
import { readContent } from "@/lib/domain/submission/content";
import { Prisma } from "@/prisma/generated/client";
import { storeSummaries } from "./store-summaries";
import type { SummaryRow } from "./summary-row";

interface Submitted {
  summaryId: string | null;
  organisationId: string;
  productId: string | null;
  submissionId: string;
  name: string;
  profile: Facts;
  content: string;
  before: StandingKey | null;
}

/** The newest submission of each organisation and product that somebody shares and nobody has withdrawn. */
const NEWEST = Prisma.sql`
  SELECT DISTINCT ON (b.organisation_id, b.product_id) b.id, b.organisation_id, b.product_id
  FROM submissions b JOIN shares h ON h.organisation_id = b.organisation_id
    AND h.product_id IS NOT DISTINCT FROM b.product_id AND h.ended_at IS NULL
  WHERE NOT EXISTS (SELECT FROM submission_withdrawals w WHERE w.submission_id = b.id)
  ORDER BY b.organisation_id, b.product_id, b.number DESC`;

/**
 * Summaries for those with whom submissions are shared: of what was declared, never of the work since. Returns the ids
 * of those that are new. What is shared no longer is forgotten.
 */
export async function refreshSubmitted(day: string): Promise<string[]> {
  await forgetUnshared();
  const made: string[] = [];
  // Each holds a whole submission. What is stored is not found again.
  for (;;) {
    const rows = (await readStale(day)).map((one) => submittedRow(one, day));
    await storeSummaries(rows, day);
    made.push(...rows.map(({ id }) => id));
    if (rows.length < AT_ONCE) return made;
  }
}

const AT_ONCE = 100;

async function forgetUnshared(): Promise<void> {
  await query(Prisma.sql`
    DELETE FROM summaries s WHERE s.submission_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM (${NEWEST}) n WHERE n.organisation_id = s.organisation_id
        AND n.product_id IS NOT DISTINCT FROM s.product_id)`);
}

/** Submissions without a summary of this month, as many as are taken at once. */
const readStale = (day: string): Promise<Submitted[]> =>
  query<Submitted>(Prisma.sql`
    SELECT s.id AS "summaryId", n.organisation_id AS "organisationId", n.product_id AS "productId",
      n.id AS "submissionId", o.name || coalesce(': ' || p.name, '') AS name, o.profile, b.content,
      (SELECT status FROM monthly_summaries m WHERE m.summary_id = s.id
        AND m.month = ${monthsBefore(monthOf(day), 1)}::date) AS before
    FROM (${NEWEST}) n JOIN submissions b ON b.id = n.id JOIN organisations o ON o.id = n.organisation_id
    LEFT JOIN services p ON p.id = n.product_id
    LEFT JOIN summaries s ON s.organisation_id = n.organisation_id AND s.submission_id IS NOT NULL
      AND s.product_id IS NOT DISTINCT FROM n.product_id
    WHERE s.id IS NULL OR s.submission_id <> n.id OR date_trunc('month', s.as_of) <> ${monthOf(day)}::date
    ORDER BY n.id LIMIT ${AT_ONCE}`);

function submittedRow({ content: text, ...submitted }: Submitted, day: string): SummaryRow {
  const content = readContent(text);
  const { status, mandatoryIndex, recommendedIndex, coverage, assurance } = content.standing;
  return {
    id: submitted.summaryId ?? newId(),
    organisation_id: submitted.organisationId,
    submission_id: submitted.submissionId,
    product_id: submitted.productId,
    assessment_id: null,
    name: submitted.name,
    type: submitted.profile[organisationType.id] ?? "other",
    size: sizeOf(content.sites.length),
    suppliers: [],
    status,
    ranked: standingRank(status),
    status_before: submitted.before,
    movement: movementOf(submitted.before, status),
    mandatory_index: mandatoryIndex,
    recommended_index: recommendedIndex,
    ...coverage,
    assurance,
    ...summarise(getCatalogue(content.catalogueVersion), content.outcomes),
    // What is in the plan and the register of a supplier is not shared with a commissioner.
    late_actions: 0,
    unfunded_musts: 0,
    expired_evidence: 0,
    expiring_evidence: 0,
    hscn_connections: 0,
    hscn_pounds: 0,
    hscn_unpriced: 0,
    services_moved: 0,
    services_first: 0,
    services_second: 0,
    services_later: 0,
    services_blocked: 0,
    as_of: day,
    sequence: 0,
  };
}
