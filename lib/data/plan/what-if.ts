import "server-only";
import { loadAssessment } from "@/lib/data/assessment/assessments";
import { type Catalogue, getCatalogue } from "@/lib/domain/catalogue";
import type { Person } from "@/lib/domain/people/person";
import type { Plan } from "@/lib/domain/plan/plan";
import { type Prospect, prospectOf } from "@/lib/domain/plan/prospect";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { readPlan } from "./plans";

export interface WhatIfGround {
  plan: Plan;
  /** What the assessment under way could become, under its version of the policy; null without one. */
  ahead: { catalogue: Catalogue; prospect: Prospect } | null;
}

/** What is needed to try actions of a plan, for whoever may read it. One query more than reading the plan. */
export async function readWhatIf(person: Person, reference: string): Promise<WhatIfGround> {
  const plan = await readPlan(person, reference);
  if (!plan.assessmentId) return { plan, ahead: null };
  const assessment = await loadAssessment(person, plan.assessmentId);
  const catalogue = getCatalogue(assessment.catalogueVersion);
  return {
    plan,
    ahead: { catalogue, prospect: prospectOf(catalogue, toAssessed(assessment, plan.today), plan.actions) },
  };
}
