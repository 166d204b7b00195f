import type { ActionTarget, PlanAction } from "@/lib/domain/plan/plan-action";

/** An action of a plan of which nothing in particular is said. */
export const aPlanAction = (changes: Partial<PlanAction> = {}): PlanAction => ({
  id: "a",
  catalogueAction: "R1-A1",
  condition: null,
  title: "Do it",
  why: "It helps",
  part: "technical",
  effort: "M",
  impact: 3,
  role: "Network manager",
  owner: { id: "p", name: "Noor Network", left: false },
  startsOn: null,
  dueOn: "2027-03-31",
  whyNoDate: null,
  oneOffPounds: 1000,
  yearlyPounds: null,
  funding: "funded",
  people: "yes",
  status: "accepted",
  statusOn: "2026-10-01",
  statusReason: null,
  exceptionUntil: null,
  exceptionBy: null,
  reopenedOn: null,
  targets: [aTarget()],
  needs: [],
  waitsFor: [],
  version: 1,
  ...changes,
});

export function aTarget(changes: Partial<ActionTarget> = {}): ActionTarget {
  return {
    key: "R1-A1@organisation",
    requirement: "R1",
    scope: "organisation",
    class: "must_gap",
    rank: 0,
    dueSince: "2026-09-01",
    goneSince: null,
    goneWhy: null,
    ...changes,
  };
}
