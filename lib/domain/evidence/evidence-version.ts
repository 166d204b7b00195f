import type { Scan } from "./scan";

/** One version of what a piece of evidence held. */
export interface EvidenceVersion {
  number: number;
  at: string;
  by: string;
  sha256: string;
  text: string | null;
  url: string | null;
  /** The kept sizing and its site. */
  sizing: { id: string; siteId: string } | null;
  fileName: string | null;
  bytes: number | null;
  scan: Scan | null;
}
