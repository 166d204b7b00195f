import type { Catalogue } from "../catalogue";
import type { Outcome, OutcomeLevel } from "../scoring/types";

/** What a board is shown of the outcomes of an assessment. */
export interface OutcomeSummary {
  /** The level that decides about a section, by its id; sections without a must here are left out. */
  sections: Record<string, OutcomeLevel>;
  /** Ids of requirements that fall short somewhere, and of those that fall short nowhere but are not known somewhere. */
  short: string[];
  unknown: string[];
}

type Judged = Pick<Outcome, "requirement" | "obligation" | "level">;

/** What decides about a section, the first there is. What falls short for certain outweighs what is not known. */
const DECIDES: readonly OutcomeLevel[] = [
  "not_met",
  "partly_met",
  "largely_met",
  "unknown",
  "fully_met",
  "not_applicable",
];

const FALLS_SHORT: readonly OutcomeLevel[] = ["not_met", "partly_met", "largely_met"];

/**
 * A section stands where its worst must stands. Worst, because a must that is missed at one site is missed. A section
 * that only recommends stands nowhere: who meets every must is shown no shortfall.
 */
export function summarise(catalogue: Catalogue, outcomes: readonly Judged[]): OutcomeSummary {
  const sections: OutcomeSummary["sections"] = {};
  for (const { id, requirements } of catalogue.sections) {
    const levels = outcomes
      .filter(({ requirement, obligation }) => obligation === "must" && requirements.includes(requirement))
      .map(({ level }) => level);
    const worst = DECIDES.find((level) => levels.includes(level));
    if (worst) sections[id] = worst;
  }
  const levels = new Map<string, Set<OutcomeLevel>>();
  for (const { requirement, level } of outcomes)
    levels.set(requirement, (levels.get(requirement) ?? new Set()).add(level));
  const short = catalogue.requirements
    .map(({ id }) => id)
    .filter((id) => FALLS_SHORT.some((level) => levels.get(id)?.has(level)));
  const unknown = catalogue.requirements
    .map(({ id }) => id)
    .filter((id) => !short.includes(id) && levels.get(id)?.has("unknown"));
  return { sections, short, unknown };
}
