import type { Answer, AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import type { ScopeKey } from "@/lib/domain/scope";
import type { Proof } from "@/lib/domain/evidence/proof";
import type { ReportedPlan } from "./plan-part";

interface ReportedPlace {
  id: string;
  name: string;
  facts: Facts;
}

interface ReportedAnswer {
  question: string;
  scope: ScopeKey;
  /** Null once somebody has cleared it. */
  value: AnswerValue | null;
  assurance?: Answer["assurance"];
  changedAt: string;
  /** A key of `people`. */
  changedBy: string;
}

/** What a report needs of an assessment, however it was stored. */
export interface ReportedAssessment {
  id: string;
  catalogueVersion: string;
  startedAt: string;
  changedAt: string;
  revision: number;
  organisation: {
    reference: string;
    odsCode: string | null;
    name: string;
    profile: Facts;
    /** As it is stored. */
    marking?: string | null;
  };
  sites: readonly ReportedPlace[];
  services: readonly ReportedPlace[];
  answers: readonly ReportedAnswer[];
  proofs: readonly Proof[];
  people: Readonly<Record<string, string>>;
  /** The plan that follows it. */
  plan?: ReportedPlan | null;
}
