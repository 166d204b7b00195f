import type { Answer } from "../answer";
import type { Catalogue } from "../catalogue";
import { isCounted } from "../catalogue/shape/question";
import { type ScopeKey, scopeLevel } from "../scope";
import { gapsOf, type QuestionGap } from "../scoring/gaps-of";
import { scoreAssessment } from "../scoring/score-assessment";
import type { Assessed, AssessmentResult } from "../scoring/types";
import { type ActionTarget, liveTargets, type PlanAction } from "./plan-action";
import { catalogueActionIn } from "./target-key";
import { topAnswer } from "./top-answer";

/** An assessment as it stands, from which one looks ahead. */
export interface Prospect {
  before: AssessmentResult;
  /** The questions that fall short. */
  gaps: readonly QuestionGap[];
  /** The gaps that an action closes: places in `gaps`. */
  closes(action: Pick<PlanAction, "targets">): number[];
  /** The scoring as it would be with these actions done, each as well as can be. */
  after(actions: readonly Pick<PlanAction, "targets">[]): AssessmentResult;
}

/**
 * What an assessment could become. An action that is done makes the questions it is for fully met in its places.
 * What nobody has answered stays open: an action does not tell how things are today.
 */
export function prospectOf(catalogue: Catalogue, assessed: Assessed): Prospect {
  const before = scoreAssessment(catalogue, assessed);
  const gaps = gapsOf(catalogue, assessed);
  const numberOf = new Map(gaps.map(({ question, scope }, number) => [keyOf(question, scope), number]));
  const unknown = new Set(
    before.outcomes
      .filter(({ level }) => level === "unknown")
      .map(({ requirement, scope }) => keyOf(requirement, scope)),
  );
  const isOpen = (question: string, scope: ScopeKey) =>
    unknown.has(keyOf(catalogue.requirementOf(question)?.id ?? "", scope)) &&
    !numberOf.has(keyOf(question, scope));

  const lifted = (action: Pick<PlanAction, "targets">) =>
    liveTargets(action).flatMap((target) =>
      questionsOf(catalogue, target)
        .filter((question) => !isOpen(question, target.scope))
        .map((question) => ({ question, scope: target.scope })),
    );

  return {
    before,
    gaps,
    closes: (action) => [
      ...new Set(lifted(action).flatMap(({ question, scope }) => numberOf.get(keyOf(question, scope)) ?? [])),
    ],
    after: (actions) => {
      const answers = actions.flatMap(lifted).flatMap(({ question, scope }): Answer[] => {
        const asked = catalogue.question(question);
        const value = asked && topAnswer(asked, assessed.today);
        return value ? [{ question, scope, value }] : [];
      });
      return answers.length > 0
        ? scoreAssessment(catalogue, withAnswers(catalogue, assessed, answers))
        : before;
    },
  };
}

const keyOf = (id: string, scope: ScopeKey) => `${id} ${scope}`;

/** The questions that a target is for, of those that are asked in its scope: all that count, where people chose it. */
function questionsOf(catalogue: Catalogue, { key, requirement, scope }: ActionTarget): string[] {
  const id = catalogueActionIn(key);
  const questions = id
    ? (catalogue.action(id)?.action.fixes ?? [])
    : (catalogue
        .requirement(requirement)
        ?.questions.filter(isCounted)
        .map((question) => question.id) ?? []);
  return questions.filter((question) => catalogue.levelOf(question) === scopeLevel(scope));
}

/** With better answers. What a check found before the work was done no longer speaks against them. */
function withAnswers(catalogue: Catalogue, assessed: Assessed, better: readonly Answer[]): Assessed {
  const replaced = new Set(better.map(({ question, scope }) => keyOf(question, scope)));
  const outdated = new Set(
    better.flatMap(({ question, scope }) =>
      (catalogue.question(question)?.proposes_from ?? []).flatMap((proposal) =>
        "check" in proposal ? [keyOf(proposal.check, scope)] : [],
      ),
    ),
  );
  return {
    ...assessed,
    answers: [
      ...assessed.answers.filter(({ question, scope }) => !replaced.has(keyOf(question, scope))),
      ...better,
    ],
    checks: assessed.checks?.filter(({ check, scope }) => !outdated.has(keyOf(check, scope))),
  };
}
