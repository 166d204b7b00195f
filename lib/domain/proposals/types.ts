import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { InheritanceSource } from "../inherit/offered-answers";
import type { ScopeKey } from "../scope";
import type { Assessed, CheckResult } from "../scoring/types";
import type { ReviewsAsOf } from "./reviews-as-of";

/** A row of a register by field key, such as `plan_date`. Fields that hold a profile answer need not be there. */
export type RegisterRow = Readonly<Record<string, AnswerValue | undefined>>;

/** What a proposal may look at. */
export interface ProposalContext {
  /** Where the question is answered. */
  scope: ScopeKey;
  assessed: Pick<Assessed, "organisation" | "sites" | "services" | "answers">;
  /** What the service register holds, by service id, with the `name` of each. */
  serviceRows?: Readonly<Record<string, RegisterRow>>;
  /** The connections of each site, by site id, with the `name` of each. */
  connectionRows?: Readonly<Record<string, readonly RegisterRow[]>>;
  checks?: readonly (CheckResult & { outputs?: Readonly<Record<string, AnswerValue>> })[];
  certificates?: readonly Certificate[];
  /** Null where nobody has reviewed the register. */
  reviews?: ReviewsAsOf | null;
  /** From whose accepted submission a service inherits, by its id, and the day as an ISO date. */
  inherited?: { sources: Readonly<Record<string, InheritanceSource>>; today: string };
  /** How to call a site or service. */
  nameOf?: (scope: ScopeKey) => string;
}

/** What the registers hold for proposals, wherever a question is answered. */
export type RegisterContext = Omit<ProposalContext, "scope" | "assessed">;

export interface Certificate {
  scheme: string;
  issued_on: string;
  expires_on?: string;
}

/** A proposed answer. It counts only once a person has confirmed it. */
export interface Proposed {
  value: AnswerValue;
  /** Where it comes from, in a sentence. */
  source: string;
}
