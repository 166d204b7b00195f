/** A requirement that a piece of evidence speaks for. */
export interface EvidenceUsed {
  assessment: string;
  requirement: string;
  /** Of the assessment. */
  catalogueVersion: string;
  startedAt: string;
  closedAt: string | null;
}
