import { sameAnswer, type Facts } from "@/lib/domain/assessment/answer";
import type { ScopeKey } from "../scope";

/** What people edit of a piece of evidence. */
export interface EvidenceValues {
  title: string;
  /** What it proves something about. */
  scope: ScopeKey;
  /** Its first and last day, and of a certificate its particulars: the answers to `evidenceQuestions`. */
  details: Facts;
}

/** What a link or a note holds. A certificate holds its particulars. */
export type EvidenceContent = { url: string } | { text: string } | Record<string, never>;

const PROVING = ["validFrom", "validUntil"];

/** Whether an edit moves what the evidence proves: where, and on which days. */
export const movesProof = (before: EvidenceValues, after: EvidenceValues): boolean =>
  before.scope !== after.scope || PROVING.some((day) => !sameAnswer(before.details[day], after.details[day]));
