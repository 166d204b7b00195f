import type { PortfolioFigures } from "@/lib/domain/portfolio/figures";
import { STANDINGS, type StandingKey } from "@/lib/domain/portfolio/standings";

/** How many have which status: none, but for those named. */
export const standings = (counts: Partial<Record<StandingKey, number>> = {}) =>
  ({ ...Object.fromEntries(STANDINGS.map((standing) => [standing, 0])), ...counts }) as Record<
    StandingKey,
    number
  >;

/** The figures of a portfolio with these statuses, and with nothing else in it but what is named. */
export const portfolioFigures = (
  counts: Partial<Record<StandingKey, number>>,
  others: Partial<PortfolioFigures> = {},
): PortfolioFigures => ({
  members: Object.values(counts).reduce((sum, count) => sum + count, 0),
  products: 0,
  standings: standings(counts),
  better: 0,
  worse: 0,
  lateActions: 0,
  lateAt: 0,
  unfundedMusts: 0,
  unfundedAt: 0,
  expiredEvidence: 0,
  expiredAt: 0,
  hscnConnections: 0,
  hscnPounds: 0,
  hscnUnpriced: 0,
  hscnAt: 0,
  services: { moved: 0, first: 0, second: 0, later: 0, blocked: 0 },
  ...others,
});
