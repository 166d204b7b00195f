import type { StandingKey } from "./standings";
import type { WaveCounts } from "./wave-counts";

/**
 * What a dashboard adds up over what is in a portfolio. `…At` counts organisations, because of a product no plan or
 * register is shared; everything else counts things.
 */
export interface PortfolioFigures {
  /** Organisations and products together, and the products among them. */
  members: number;
  products: number;
  standings: Record<StandingKey, number>;
  /** Those whose status rose or fell since the end of last month. */
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
