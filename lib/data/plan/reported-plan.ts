import "server-only";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { ApprovedPlan } from "@/lib/domain/plan/plan";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { readPlan } from "./plans";

/** The plan that follows an assessment; null for one that another followed, and for who may not read the plan. */
export async function readPlanFor(
  person: Person,
  { id, role, organisation }: Pick<Assessment, "id" | "role" | "organisation">,
): Promise<{ actions: PlanAction[]; approved: ApprovedPlan | null } | null> {
  if (!can(role, "plan:read")) return null;
  const { assessmentId, actions, approved } = await readPlan(person, organisation.reference);
  return assessmentId === id ? { actions, approved } : null;
}
