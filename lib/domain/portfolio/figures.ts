import type { StandingKey } from "./standings";
import type { WaveCounts } from "./wave-counts";

/** What a dashboard adds up over the organisations of a portfolio. `…At` counts organisations, everything else things. */
export interface PortfolioFigures {
  organisations: number;
  standings: Record<StandingKey, number>;
  /** Organisations whose status rose or fell since the end of last month. */
  better: number;
  worse: number;
  lateActions: number;
  lateAt: number;
  unfundedMusts: number;
  unfundedAt: number;
  expiredEvidence: number;
  expiredAt: number;
  hscnConnections: number;
  hscnPounds: number;
  hscnUnpriced: number;
  hscnAt: number;
  services: WaveCounts;
}
