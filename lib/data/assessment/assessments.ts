import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { query, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { getCatalogue } from "@/lib/domain/catalogue";
import { NotFound } from "@/lib/domain/errors";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { Proof } from "@/lib/domain/evidence/proof";
import type { ScopeKey } from "@/lib/domain/scope";
import type { PlannedGap } from "@/lib/domain/scoring/types";
import { shareOf } from "@/lib/domain/teamwork/share-of";
import { Prisma } from "@/prisma/generated/client";

export interface StoredAnswer {
  question: string;
  scope: ScopeKey;
  /** Null once somebody has cleared it. */
  value: AnswerValue | null;
  forAll: boolean;
  version: number;
  changedAt: string;
  /** The id of a person; their name is in `people`. */
  changedBy: string;
}

export interface Assessment {
  id: string;
  catalogueVersion: string;
  startedAt: string;
  changedAt: string;
  revision: number;
  scoredOn: string | null;
  /** The assessment before it, whose answers it proposes to confirm again. */
  carriedFrom: string | null;
  /** When the next one began; from then on it is read only. */
  closedAt: string | null;
  role: Role;
  /** What a delegate may see and answer; null for everybody else. */
  assigned: Assigned[] | null;
  organisation: {
    id: string;
    reference: string;
    odsCode: string | null;
    name: string;
    profile: Facts;
    /** What its reports are marked with. */
    marking: string | null;
  };
  sites: { id: string; name: string; facts: Facts }[];
  services: { id: string; name: string; facts: Facts }[];
  answers: StoredAnswer[];
  /** The evidence that speaks for its requirements. */
  proofs: Proof[];
  /** Gaps that count as planned: see `planned_gaps` in the migrations. */
  planned: PlannedGap[];
  people: Record<string, string>;
}

interface Loaded {
  assessment: Assessment | null;
}

/**
 * Everything about one assessment, in one round trip, for somebody with a role in its organisation. The caller decides
 * what this role may see of it: `readAssessment`, `demandRequirement`.
 */
export async function loadAssessment(
  person: Person,
  assessmentId: string,
  transaction?: Transaction,
): Promise<Assessment> {
  const load = Prisma.sql`
    SELECT load_assessment(${knownId(assessmentId)}::uuid, ${person.id}::uuid) AS assessment`;
  const [row] = await (transaction ? transaction.$queryRaw<Loaded[]>(load) : query<Loaded>(load));
  if (!row?.assessment) throw new NotFound("assessment");
  return row.assessment;
}

/** An assessment for whoever may read all of it. */
export async function readAssessment(
  person: Person,
  assessmentId: string,
  transaction?: Transaction,
): Promise<Assessment> {
  const assessment = await loadAssessment(person, assessmentId, transaction);
  demand(assessment.role, "assessment:read");
  return assessment;
}

/** What somebody may see of a loaded assessment on the page of a requirement: a delegate no more than their share. */
export function demandRequirement(assessment: Assessment, requirementId: string): Assessment {
  const { role, assigned } = assessment;
  demand(role, assigned ? "assigned:read" : "assessment:read");
  const catalogue = getCatalogue(assessment.catalogueVersion);
  if (!mayAnswer(assigned, catalogue, requirementId)) throw new NotFound("not assigned");
  return shareOf(catalogue, assessment);
}

/** The same, for somebody who takes it away as this file. The record says so. */
export async function readAssessmentToDownload(
  person: Person,
  assessmentId: string,
  file: string,
): Promise<Assessment> {
  const assessment = await readAssessment(person, assessmentId);
  demand(assessment.role, "report:download");
  const event = { what: "report:download", subject: assessment.id, detail: { file } } as const;
  await recordDownload(person, assessment.organisation.id, event);
  return assessment;
}
