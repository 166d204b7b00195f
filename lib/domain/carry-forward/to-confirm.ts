import type { RequirementState, SectionProgress } from "@/lib/domain/assessment/progress";
import type { CarriedAnswer } from "./carried-answers";

/** A requirement with the answers of last time that wait to be confirmed. */
export interface ToConfirm {
  requirement: string;
  answers: CarriedAnswer[];
  /** Whether one of its questions has changed since. */
  changed: boolean;
}

/** What of a section waits to be confirmed, in the order of the catalogue. Nothing of what does not apply now. */
export function toConfirm({ requirements }: SectionProgress, carried: readonly CarriedAnswer[]): ToConfirm[] {
  return requirements
    .filter(({ state }) => !IDLE.has(state))
    .map(({ requirement }) => {
      const answers = carried.filter((answer) => answer.requirement === requirement);
      return { requirement, answers, changed: answers.some(({ wording }) => wording !== null) };
    })
    .filter(({ answers }) => answers.length > 0);
}

const IDLE: ReadonlySet<RequirementState> = new Set(["not_applicable", "cannot_start"]);
