import type { Answer } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "../catalogue";
import type { ScopeKey } from "../scope";
import { gapsOf, type QuestionGap } from "../scoring/gaps-of";
import { scoreAssessment } from "../scoring/score-assessment";
import type { Assessed, AssessmentResult } from "../scoring/types";
import type { PlanAction } from "./plan-action";
import { topAnswer } from "./top-answer";
import { waysToClose } from "./ways-to-close";

/** An assessment as it stands, from which one looks ahead. */
export interface Prospect {
  before: AssessmentResult;
  /** The questions that fall short. */
  gaps: readonly QuestionGap[];
  /** For each gap the sets of actions that close it, each by itself; see ways-to-close.ts. */
  ways: readonly (readonly PlanAction[])[][];
  /** The scoring as it would be with these actions done, each as well as can be. */
  after(actions: readonly PlanAction[]): AssessmentResult;
}

/**
 * What an assessment could become. Once all that closes a gap is done, its question is fully met. What nobody has
 * answered stays open: an action does not tell how things are today.
 */
export function prospectOf(catalogue: Catalogue, assessed: Assessed, plan: readonly PlanAction[]): Prospect {
  const before = scoreAssessment(catalogue, assessed);
  const gaps = gapsOf(catalogue, assessed);
  const ways = waysToClose(gaps, plan);
  return {
    before,
    gaps,
    ways,
    after: (actions) => {
      const done = new Set(actions);
      const closed = gaps.filter((_, gap) => ways[gap]!.some((way) => way.every((one) => done.has(one))));
      const answers = closed.flatMap(({ question, scope }): Answer[] => {
        const value = topAnswer(catalogue.question(question)!, assessed.today);
        return value ? [{ question, scope, value }] : [];
      });
      return answers.length > 0
        ? scoreAssessment(catalogue, withAnswers(catalogue, assessed, answers))
        : before;
    },
  };
}

const keyOf = (id: string, scope: ScopeKey) => `${id} ${scope}`;

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
