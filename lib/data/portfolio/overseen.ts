import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { ListedSummary } from "@/lib/domain/portfolio/listed-summary";
import { NotFound } from "@/lib/domain/errors";
import { can, ROLES, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { StandingKey } from "@/lib/domain/portfolio/standings";
import { READABLE_STATES } from "@/lib/domain/review/sight";
import { Prisma } from "@/prisma/generated/client";
import { demandPortfolio } from "./portfolio-access";
import { inPortfolio, LISTED } from "./portfolio-list";

/** What a board sees of one organisation, and where it may read on. */
export interface Overseen extends ListedSummary {
  statusBefore: StandingKey | null;
  short: string[];
  unknown: string[];
  expiringEvidence: number;
  hscnUnpriced: number;
  services: { moved: number; first: number; second: number; later: number; blocked: number };
  /** Null for a submission, of which no more than what was declared is seen. */
  assessmentId: string | null;
  /** Oldest first. */
  months: { month: string; status: StandingKey; mandatoryIndex: number | null }[];
  /** The reference, if the person has a role there that reads the answers. */
  reference: string | null;
  /** The newest submission that the person may read as a reviewer. */
  submission: string | null;
  madeAt: Date;
}

const REVIEWERS = ROLES.filter((role) => can(role, "review:read"));

/** One organisation of a portfolio, for whoever may see that portfolio. */
export async function readOverseen(person: Person, reference: string, id: string) {
  const portfolio = await demandPortfolio(person, reference);
  const [found] = await query<Overseen & { role: Role | null }>(Prisma.sql`
    SELECT ${LISTED}, s.status_before AS "statusBefore", s.short, s.unknown, s.made_at AS "madeAt",
      s.expiring_evidence AS "expiringEvidence", s.hscn_unpriced AS "hscnUnpriced",
      json_build_object('moved', s.services_moved, 'first', s.services_first, 'second', s.services_second,
        'later', s.services_later, 'blocked', s.services_blocked) AS services,
      s.assessment_id AS "assessmentId", o.reference, m.role,
      (SELECT coalesce(json_agg(json_build_object('month', h.month, 'status', h.status,
                'mandatoryIndex', h.mandatory_index) ORDER BY h.month), '[]')
       FROM (SELECT * FROM monthly_summaries WHERE summary_id = s.id ORDER BY month DESC LIMIT 13) h) AS months,
      (SELECT b.id FROM submissions b JOIN reviews r ON r.submission_id = b.id
         JOIN memberships c ON c.organisation_id = r.commissioner_id AND c.person_id = ${person.id}::uuid
           AND c.role = ANY(${REVIEWERS})
       WHERE b.organisation_id = s.organisation_id AND b.product_id IS NOT DISTINCT FROM s.product_id
         AND r.state = ANY(${READABLE_STATES})
         AND NOT EXISTS (SELECT FROM submission_withdrawals w WHERE w.submission_id = b.id)
       ORDER BY b.number DESC LIMIT 1) AS submission
    FROM summaries s JOIN organisations o ON o.id = s.organisation_id
    LEFT JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE s.id = ${knownId(id)}::uuid AND ${inPortfolio(portfolio.id)}`);
  if (!found) throw new NotFound("not in this portfolio");
  const { role, ...overseen } = found;
  const mine = can(role, "assessment:read") ? overseen.reference : null;
  return { portfolio, overseen: { ...overseen, reference: mine } };
}
