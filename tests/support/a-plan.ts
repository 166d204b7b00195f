import type { Plan } from "@/lib/domain/plan/plan";
import { aPlanAction } from "./plan-action";

/** A plan of one action of which nothing in particular is said. */
export const aPlan = (changes: Partial<Plan> = {}): Plan => ({
  organisation: { id: "o", reference: "DEMO1", name: "Northmoor", profile: {}, marking: null },
  role: "lead",
  today: "2026-11-21",
  version: 1,
  assessmentId: "assessment",
  actions: [aPlanAction()],
  approved: null,
  places: new Map(),
  ...changes,
});
