import type { Answer, Facts } from "@/lib/domain/assessment/answer";
import type { ScopeKey } from "../scope";

/** Everything that scoring is told. Order never matters, except that sites and services keep theirs in the result. */
export interface Assessed {
  /** Answers to the profile questions PF*. */
  organisation: Facts;
  sites: readonly Place[];
  services: readonly Place[];
  /** Answers and remarks. Answers to questions that are not shown are ignored, not lost. */
  answers: readonly Answer[];
  planned?: readonly PlannedGap[];
  checks?: readonly CheckResult[];
  /** The day for which to judge, as an ISO date: dates and proofs grow old. */
  today: string;
}

/** A site or a service, with the answers to its profile questions. */
export interface Place {
  id: string;
  facts: Facts;
}

/** What makes a gap in a must count as planned: an action, or an exception. */
export interface PlannedGap {
  requirement: string;
  /** Where it closes the gap; everywhere when absent. */
  scope?: ScopeKey;
  kind: "action" | "exception";
  approved: boolean;
  /** Who sees to it, in words. */
  owner: string;
  /** The day by which it is done, or until which the exception holds, as an ISO date. */
  until?: string;
  /** 1 in the first assessment that relies on it. A gap may be planned for one cycle only. */
  cycle: number;
}

/** What an automatic check found in a scope. */
export interface CheckResult {
  check: string;
  scope: ScopeKey;
  /** A key of the check's results. */
  result: string;
  /** A person has explained why the answer stands all the same. */
  explained?: boolean;
}
