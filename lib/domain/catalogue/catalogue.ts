import type { ScopeLevel } from "../scope";
import type { CatalogueData } from "./schema";
import type { Question } from "./shape/question";
import type { Section } from "./shape/reference";
import type { Action, Requirement } from "./shape/requirement";
import type { Level } from "./shape/levels";

/** One version of the policy, with the look-ups that everybody needs. They give undefined for an unknown id. */
export interface Catalogue extends CatalogueData {
  readonly version: string;
  requirement(id: string): Requirement | undefined;
  /** A question of a requirement or of the profile. */
  question(id: string): Question | undefined;
  /** The requirement that asks a question; undefined for profile questions. */
  requirementOf(questionId: string): Requirement | undefined;
  /** Where a question is answered: once, or at each site or service. */
  levelOf(questionId: string): ScopeLevel | undefined;
  sectionOf(requirementId: string): Section | undefined;
  action(id: string): PlacedAction | undefined;
}

/** An action with the requirement and the level it stands under. */
export interface PlacedAction {
  action: Action;
  requirement: Requirement;
  at: LevelWithActions;
}

export const LEVELS_WITH_ACTIONS = [
  "not_met",
  "partly_met",
  "largely_met",
] as const satisfies readonly Level[];
export type LevelWithActions = (typeof LEVELS_WITH_ACTIONS)[number];

export const SCOPE_LEVELS = ["organisation", "site", "service"] as const satisfies readonly ScopeLevel[];

/** Prepares parsed catalogue data for use. Do it once per version: scoring remembers its own preparation by object. */
export function indexCatalogue(data: CatalogueData): Catalogue {
  const questions = questionsOf(data);
  const requirements = new Map(data.requirements.map((requirement) => [requirement.id, requirement]));
  const sections = new Map(
    data.sections.flatMap((section) => section.requirements.map((id) => [id, section])),
  );
  const actions = new Map(actionsOf(data).map((placed) => [placed.action.id, placed]));
  return {
    ...data,
    version: data.meta.version,
    requirement: (id) => requirements.get(id),
    question: (id) => questions.get(id)?.question,
    requirementOf: (questionId) => questions.get(questionId)?.requirement,
    levelOf: (questionId) => questions.get(questionId)?.level,
    sectionOf: (requirementId) => sections.get(requirementId),
    action: (id) => actions.get(id),
  };
}

interface PlacedQuestion {
  question: Question;
  level: ScopeLevel;
  requirement?: Requirement;
}

function questionsOf(data: CatalogueData): Map<string, PlacedQuestion> {
  const profile = SCOPE_LEVELS.flatMap((level): PlacedQuestion[] =>
    data.profile_questions[level].map((question) => ({ question, level })),
  );
  const asked = data.requirements.flatMap((requirement): PlacedQuestion[] =>
    requirement.questions.map((question) => ({
      question,
      level: question.ask_at ?? requirement.scope_level,
      requirement,
    })),
  );
  return new Map([...profile, ...asked].map((placed) => [placed.question.id, placed]));
}

/** Every action of a version, in the order written. */
export function actionsOf(data: CatalogueData): PlacedAction[] {
  return data.requirements.flatMap((requirement) =>
    LEVELS_WITH_ACTIONS.flatMap((at) =>
      requirement.remediation[at].map((action) => ({ action, requirement, at })),
    ),
  );
}
