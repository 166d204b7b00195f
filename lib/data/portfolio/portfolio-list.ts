import "server-only";
import { knownId } from "@/lib/data/ids";
import type { Concern, PortfolioList, PortfolioSort } from "@/lib/domain/portfolio/portfolio-filter";
import { MEETS, type StandingKey, STANDINGS } from "@/lib/domain/portfolio/standings";
import { Prisma } from "@/prisma/generated/client";
import { all, type Cohort, inCohort, ofSuppliers } from "./cohort";
import { PORTAL_PORTFOLIO } from "./portfolio-members";

/** What is selected of a summary `s` for a list. */
export const LISTED = Prisma.sql`s.id, s.name, s.type, s.status, s.movement, s.mandatory_index AS "mandatoryIndex",
  s.recommended_index AS "recommendedIndex", s.answered, s.applicable, s.assurance, s.sections,
  CASE WHEN s.product_id IS NOT NULL THEN 'product' WHEN s.submission_id IS NOT NULL THEN 'submission'
    ELSE 'assessment' END AS "listedAs",
  s.late_actions AS "lateActions", s.unfunded_musts AS "unfundedMusts", s.expired_evidence AS "expiredEvidence",
  s.hscn_connections AS "hscnConnections", s.hscn_pounds AS "hscnPounds"`;

/** That a summary `s` is in a portfolio. The portal's is told without its list of members. */
export const inPortfolio = (id: string): Prisma.Sql =>
  id === PORTAL_PORTFOLIO
    ? Prisma.sql`s.submission_id IS NULL`
    : Prisma.sql`s.id IN (SELECT summary_id FROM portfolio_members WHERE portfolio_id = ${id}::uuid)`;

/** The summaries of a portfolio in the order asked for, one more than `most` if there are more. */
export function listOf(id: string, cohort: Cohort, list: PortfolioList, most: number): Prisma.Sql {
  const { column, down } = ORDERS[list.sort];
  const [beyond, way] = down ? [Prisma.sql`<`, Prisma.sql`DESC`] : [Prisma.sql`>`, Prisma.sql`ASC`];
  const after = list.after === undefined ? undefined : knownId(list.after);
  return Prisma.sql`
    SELECT ${LISTED} FROM summaries s
    WHERE ${inPortfolio(id)} AND ${inCohort(cohort)} AND ${ofSuppliers(cohort)} AND ${shown(list)}
      AND ${after === undefined ? Prisma.sql`TRUE` : Prisma.sql`(${column}, s.id) ${beyond} (SELECT ${column}, s.id FROM summaries s WHERE s.id = ${after}::uuid)`}
    ORDER BY ${column} ${way}, s.id ${way} LIMIT ${most + 1}`;
}

const ORDERS: Record<PortfolioSort, { column: Prisma.Sql; down?: boolean }> = {
  status: { column: Prisma.sql`s.ranked` },
  name: { column: Prisma.sql`s.name` },
  index: { column: Prisma.sql`coalesce(s.mandatory_index, -1)` },
  late: { column: Prisma.sql`s.late_actions`, down: true },
  hscn: { column: Prisma.sql`s.hscn_pounds`, down: true },
};

/** That a summary `s` is one of those that a figure counts. */
function shown({ show, requirement, at }: PortfolioList): Prisma.Sql {
  const ids = Prisma.sql`ARRAY[${requirement}]::text[]`;
  return all([
    show !== undefined && (isStanding(show) ? Prisma.sql`s.status = ${show}` : CONCERNED[show]),
    requirement !== undefined &&
      (at === "unknown" ? Prisma.sql`s.unknown @> ${ids}` : Prisma.sql`s.short @> ${ids}`),
  ]);
}

const isStanding = (show: string): show is StandingKey => (STANDINGS as readonly string[]).includes(show);

const CONCERNED: Record<Concern, Prisma.Sql> = {
  meets: Prisma.sql`s.status = ANY(${[...MEETS]})`,
  unclear: Prisma.sql`s.status IN ('incomplete', 'not_started')`,
  better: Prisma.sql`s.movement = 'better'`,
  worse: Prisma.sql`s.movement = 'worse'`,
  late: Prisma.sql`s.late_actions > 0`,
  unfunded: Prisma.sql`s.unfunded_musts > 0`,
  expired: Prisma.sql`s.expired_evidence > 0`,
  hscn: Prisma.sql`s.hscn_connections > 0`,
  unpriced: Prisma.sql`s.hscn_unpriced > 0`,
  moved: Prisma.sql`s.services_moved > 0`,
  first: Prisma.sql`s.services_first > 0`,
  second: Prisma.sql`s.services_second > 0`,
  later: Prisma.sql`s.services_later > 0`,
  blocked: Prisma.sql`s.services_blocked > 0`,
};
