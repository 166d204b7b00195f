import type { Report } from "./model/report-schema";

export interface NextStep {
  key: string;
  do: string;
  why: string;
  /** The requirement it is about; null for the register or the assessment as a whole. */
  requirement: string | null;
  /** Where in the portal to begin, when that is not a requirement. */
  start?: "sites" | "services" | "assessment";
}

const MOST = 3;

/** The next few things to do, first things first, and why these. */
export function nextSteps({
  next,
  figures,
  actions,
  scopes,
  requirements,
}: Pick<Report, "next" | "figures" | "actions" | "scopes" | "requirements">): NextStep[] {
  const open = figures.coverage.applicable - figures.coverage.answered;
  const steps: NextStep[] = [];
  for (const { kind, sentence } of next?.obstacles ?? [])
    if (kind === "no_sites" || kind === "no_services")
      steps.push({
        key: kind,
        do: sentence,
        why: "An empty register leaves the assessment incomplete.",
        requirement: null,
        start: kind === "no_sites" ? "sites" : "services",
      });
  if (open > 0)
    steps.push({
      key: "open",
      do:
        open === 1
          ? "Answer the question that is still open."
          : `Answer the ${open} questions that are still open.`,
      why: "An open question adds nothing to the index and keeps the status incomplete. It is not counted as a failure.",
      requirement: null,
      start: "assessment",
    });
  for (const { id, do: what, why, scope, requirement } of actions) {
    const title = requirements.find((one) => one.id === requirement)?.title;
    const place = scope === "organisation" ? undefined : scopes.find(({ key }) => key === scope)?.name;
    // The words of an action make sense only beside the requirement that it is about.
    const about = [[requirement, title].filter(Boolean).join(" "), place].filter(Boolean).join(", ");
    steps.push({ key: id, do: `${about}: ${what}`, why, requirement });
  }
  return steps.slice(0, MOST);
}
