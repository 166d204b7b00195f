import "server-only";
import { query } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { demandAdministrator, isAdministrator } from "@/lib/data/people/directory";
import { can, ROLES } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { type Marking, markingOf } from "@/lib/domain/protective-marking";
import { Prisma } from "@/prisma/generated/client";
import { PORTAL_PORTFOLIO } from "./portfolio-members";

/** Stands in URLs for the portfolio of the whole portal. ODS codes have no small letters. */
export const PORTAL_REFERENCE = "portal";

export interface Portfolio {
  id: string;
  reference: string;
  name: string;
  /** What is printed on its papers. */
  marking: Marking | null;
}

const PORTAL: Portfolio = {
  id: PORTAL_PORTFOLIO,
  reference: PORTAL_REFERENCE,
  name: "Every organisation of the portal",
  marking: null,
};

const READERS = ROLES.filter((role) => can(role, "portfolio:read"));

/** Whether a person `p` may see a portfolio. Part of the query that finds out who is signed in. */
export const HAS_PORTFOLIOS = Prisma.sql`(p.administrator OR EXISTS (
  SELECT FROM memberships m JOIN portfolio_members i ON i.portfolio_id = m.organisation_id
  WHERE m.person_id = p.id AND m.role = ANY(${READERS})))`;

/** The portfolio of an organisation for whoever may read it there; that of the portal for its administrators. */
export async function demandPortfolio(person: Person, reference: string): Promise<Portfolio> {
  if (reference === PORTAL_REFERENCE) {
    await demandAdministrator(person);
    return PORTAL;
  }
  const organisation = await demandOrganisation(person, reference, "portfolio:read");
  const { id, name, marking } = organisation;
  return { id, reference: organisation.reference, name, marking: markingOf(marking) };
}

type ListedPortfolio = Omit<Portfolio, "marking"> & { count: number };

/** The portfolios that a person may see, with how many organisations and products are in each. */
export async function listPortfolios(person: Person): Promise<ListedPortfolio[]> {
  const own = await query<ListedPortfolio>(Prisma.sql`
    SELECT o.id, o.reference, o.name, count(*)::int AS count
    FROM memberships m JOIN organisations o ON o.id = m.organisation_id
    JOIN portfolio_members i ON i.portfolio_id = o.id
    WHERE m.person_id = ${person.id}::uuid AND m.role = ANY(${READERS}) GROUP BY o.id ORDER BY o.name, o.id`);
  if (!(await isAdministrator(person))) return own;
  const [all] = await query<{ count: number }>(Prisma.sql`
    SELECT count(*)::int AS count FROM portfolio_members WHERE portfolio_id = ${PORTAL_PORTFOLIO}::uuid`);
  return [...own, { ...PORTAL, count: all!.count }];
}
