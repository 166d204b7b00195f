import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { foresee } from "@/lib/domain/conditions/foresee";
import type { Assessed, AssessmentResult, Coverage, Outcome } from "@/lib/domain/scoring/types";

export type RequirementState =
  | "cannot_start"
  | "not_started"
  | "in_progress"
  /** It has open questions that the assessment before answers. */
  | "reconfirm"
  | "answered"
  | "not_applicable";

export interface RequirementProgress extends Coverage {
  requirement: string;
  state: RequirementState;
}

export interface SectionProgress extends Coverage {
  section: string;
  requirements: RequirementProgress[];
}

/** The task list: how far each requirement has come, in the order of the catalogue. */
export interface Progress extends Coverage {
  sections: SectionProgress[];
}

/** @param carried the answers of the assessment before that wait to be confirmed */
export function progressOf(
  catalogue: Catalogue,
  assessed: Assessed,
  result: AssessmentResult,
  carried: readonly { requirement: string }[] = [],
): Progress {
  const waiting = new Set(carried.map(({ requirement }) => requirement));
  // Also what is not counted is a beginning: a note, an explanation, a figure.
  const begun = new Set(assessed.answers.map(({ question }) => question.slice(0, question.indexOf("."))));

  const sections = catalogue.sections.map((section): SectionProgress => {
    const requirements = section.requirements
      .flatMap((id) => catalogue.requirement(id) ?? [])
      .map((requirement): RequirementProgress => {
        const outcomes = result.outcomes.filter((outcome) => outcome.requirement === requirement.id);
        const count = total(outcomes);
        const state = stateOf(requirement, assessed, outcomes, count, begun.has(requirement.id));
        const open = OPEN.has(state) && waiting.has(requirement.id);
        return { requirement: requirement.id, state: open ? "reconfirm" : state, ...count };
      });
    return { section: section.id, requirements, ...total(requirements) };
  });
  return { sections, ...total(sections) };
}

const OPEN: ReadonlySet<RequirementState> = new Set(["not_started", "in_progress", "reconfirm"]);

function stateOf(
  requirement: Requirement,
  assessed: Assessed,
  outcomes: readonly Outcome[],
  { answered, applicable }: Coverage,
  begun: boolean,
): RequirementState {
  if (applicable === 0) {
    const ruledOut = foresee(requirement.applicability.condition, assessed.organisation) === false;
    return outcomes.length > 0 || ruledOut || hasPlaces(requirement, assessed)
      ? "not_applicable"
      : "cannot_start";
  }
  if (answered === applicable) return "answered";
  return begun ? "in_progress" : "not_started";
}

function hasPlaces({ scope_level }: Requirement, { sites, services }: Assessed): boolean {
  if (scope_level === "site") return sites.length > 0;
  return scope_level === "organisation" || services.length > 0;
}

function total(parts: readonly Coverage[]): Coverage {
  return {
    answered: parts.reduce((sum, part) => sum + part.answered, 0),
    applicable: parts.reduce((sum, part) => sum + part.applicable, 0),
  };
}

const inOrder = (progress: Progress) => progress.sections.flatMap((section) => section.requirements);

/** The next requirement with an open question after the given one, from the top again at the end; null when none is. */
export function nextUnanswered(progress: Progress, after?: string): string | null {
  const all = inOrder(progress);
  const start = all.findIndex(({ requirement }) => requirement === after) + 1;
  const open = [...all.slice(start), ...all.slice(0, start)].find(
    ({ requirement, state }) => requirement !== after && OPEN.has(state),
  );
  return open?.requirement ?? null;
}

/** Where a requirement stands in the list, counted from 1. */
export interface Position {
  number: number;
  of: number;
}

/** Where a requirement stands among those that apply; null when it does not apply itself. */
export function positionOf(progress: Progress, requirement: string): Position | null {
  const listed = inOrder(progress).filter(({ state }) => state !== "not_applicable");
  const number = listed.findIndex((one) => one.requirement === requirement) + 1;
  return number ? { number, of: listed.length } : null;
}

/** The requirements before and after one, leaving out those that do not apply. */
export function neighbours(
  progress: Progress,
  requirement: string,
): { previous: string | null; next: string | null } {
  const listed = inOrder(progress).filter(
    (one) => one.state !== "not_applicable" || one.requirement === requirement,
  );
  const here = listed.findIndex((one) => one.requirement === requirement);
  return {
    previous: listed[here - 1]?.requirement ?? null,
    next: (here >= 0 ? listed[here + 1]?.requirement : undefined) ?? null,
  };
}
