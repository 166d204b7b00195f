import type { AnswerValue } from "./answer";
import type { ScopeKey } from "@/lib/domain/scope";

/** One change of one answer in one place. */
export interface AnswerChange {
  question: string;
  scope: ScopeKey;
  /** The revision of the assessment that made it. */
  version: number;
  from: AnswerValue | null;
  to: AnswerValue | null;
  forAll: boolean;
  why: string | null;
  by: string;
  at: string;
  /** The name of the site or service; null for the organisation. */
  place: string | null;
}
