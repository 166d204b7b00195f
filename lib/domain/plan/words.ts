import type { Effort, Funding, PlanPart, Staffing } from "./plan-action";

// What people read for the values of an action: in forms, tables, files and the record.

export const PART_WORDS: Record<PlanPart, string> = {
  clinical_safety: "Clinical safety",
  user_requirements: "User requirements",
  technical: "Technical",
  business_change: "Business change",
};

export const EFFORT_WORDS: Record<Effort, string> = {
  S: "Small: up to 5 working days",
  M: "Medium: up to 3 months",
  L: "Large: more than 3 months, or a procurement",
};

export const FUNDING_WORDS: Record<Funding, string> = {
  funded: "Funded",
  not_funded: "Not funded",
  unknown: "Not known",
};

/** Whether there are people to do it. */
export const STAFFING_WORDS: Record<Staffing, string> = {
  yes: "Yes",
  no: "No",
  unknown: "Not known",
};
