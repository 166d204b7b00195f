import type { Catalogue } from "../catalogue";
import { type ScopeKey, scopeLevel } from "../scope";
import { levelsOfGaps } from "../scoring/gaps-of";
import { codeOf } from "../scoring/level-code";
import type { ActionClass, Assessed, AssessmentResult, DueAction, Level } from "../scoring/types";
import type { GoneWhy } from "./plan-action";

/** What a scoring says is due, and of everything else why it is not. */
export interface DueNow {
  catalogueVersion: string;
  /** In order. */
  actions: readonly DueAction[];
  /**
   * Why an action of the catalogue is not due in a scope; null while that is not known, because it is not answered, and
   * when the answer has become worse than what the action is about: then something else is due, and nothing is put right.
   */
  whyNot(catalogueAction: string, requirement: string, scope: ScopeKey): GoneWhy | null;
  /** How a requirement falls short in a scope, with the rank of what to do about it; else why it does not, or null. */
  shortfall(requirement: string, scope: ScopeKey): { class: ActionClass; rank: number } | GoneWhy | null;
}

/** What is due by the scoring of what was assessed. */
export function dueNow(
  catalogue: Catalogue,
  result: Pick<AssessmentResult, "actions" | "outcomes">,
  assessed: Assessed,
): DueNow {
  const outcomes = new Map<string, AssessmentResult["outcomes"]>();
  for (const outcome of result.outcomes) {
    const key = `${outcome.requirement} ${outcome.scope}`;
    const same = outcomes.get(key);
    if (same) same.push(outcome);
    else outcomes.set(key, [outcome]);
  }
  const of = (requirement: string, scope: ScopeKey) => outcomes.get(`${requirement} ${scope}`) ?? [];
  const answered = new Set(assessed.answers.map(({ question, scope }) => `${question} ${scope}`));
  const ranks = new Map<string, number>();
  result.actions.forEach(({ requirement, scope }, rank) => {
    const key = `${requirement} ${scope}`;
    if (!ranks.has(key)) ranks.set(key, rank);
  });

  const settled = (requirement: string, scope: ScopeKey): GoneWhy => {
    const found = of(requirement, scope);
    if (found.length === 0) return "no_place";
    return found.every(({ level }) => level === "not_applicable") ? "not_applicable" : "met";
  };
  const isUnknown = (requirement: string, scope: ScopeKey) =>
    of(requirement, scope).some(({ level }) => level === "unknown");
  let levels: ReturnType<typeof levelsOfGaps> | undefined;
  const isBelow = (at: Level, question: string, scope: ScopeKey) => {
    const level = (levels ??= levelsOfGaps(catalogue, assessed)).get(`${question} ${scope}`);
    return level !== undefined && codeOf(level) < codeOf(at);
  };

  return {
    catalogueVersion: catalogue.version,
    actions: result.actions,
    whyNot(action, requirement, scope) {
      const placed = catalogue.action(action);
      const fixes = placed?.action.fixes ?? [];
      const here = fixes.filter((question) => catalogue.levelOf(question) === scopeLevel(scope));
      const open = here.some((question) => !answered.has(`${question} ${scope}`));
      if (open && isUnknown(requirement, scope)) return null;
      const isWorse = placed && here.some((question) => isBelow(placed.at, question, scope));
      return isWorse ? null : settled(requirement, scope);
    },
    shortfall(requirement, scope) {
      if (isUnknown(requirement, scope)) return null;
      const short = of(requirement, scope).filter(
        ({ level }) => level !== "fully_met" && level !== "not_applicable",
      );
      const [worst] = short.map(classOf).sort((one, other) => CLASSES.indexOf(one) - CLASSES.indexOf(other));
      const rank = ranks.get(`${requirement} ${scope}`) ?? result.actions.length;
      return worst ? { class: worst, rank } : settled(requirement, scope);
    },
  };
}

const CLASSES: readonly ActionClass[] = ["must_gap", "unexplained_should", "explained_should"];

const classOf = ({ obligation, explained }: AssessmentResult["outcomes"][number]): ActionClass =>
  obligation === "must" ? "must_gap" : explained ? "explained_should" : "unexplained_should";
