import type { Report } from "./report-schema";

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
}: Pick<Report, "next" | "figures" | "actions" | "scopes">): NextStep[] {
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
      why: "What is not known counts as not met, and a mandatory requirement that is not known holds back the status.",
      requirement: null,
      start: "assessment",
    });
  for (const { id, do: what, why, scope, requirement } of actions) {
    const name = scope === "organisation" ? "" : scopes.find(({ key }) => key === scope)?.name;
    steps.push({ key: id, do: name ? `${name}: ${what}` : what, why, requirement });
  }
  return steps.slice(0, MOST);
}
