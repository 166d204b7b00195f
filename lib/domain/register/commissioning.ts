import type { AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { ROLES, type Role } from "@/lib/domain/people/permissions";
import { organisationType } from "./profile-questions";

/** Types of organisation (PF1) that commission care or its technology, whatever else they say of themselves. */
const COMMISSIONING: readonly (AnswerValue | undefined)[] = ["icb", "csu", "local_authority", "alb"];

/** The question whose option says that an organisation commissions, buys or uses digital services. */
const DESCRIBES = "PF2";

/** Whether an organisation with this profile asks others for their assessments and judges them. */
export function isCommissioning(profile: Facts): boolean {
  const described = profile[DESCRIBES];
  const buys = Array.isArray(described) && described.includes("consumer");
  return buys || COMMISSIONING.includes(profile[organisationType.id]);
}

/** The roles that there may be in an organisation with this profile. */
export const rolesIn = (profile: Facts): Role[] =>
  ROLES.filter((role) => role !== "reviewer" || isCommissioning(profile));
