import { getCatalogue } from "@/lib/domain/catalogue";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { AssessmentResult } from "@/lib/domain/scoring/types";
import { toAssessed } from "@/lib/domain/to-assessed";
import type { Assessment } from "./assessments";

const scored = new WeakMap<Assessment, AssessmentResult & { today: string }>();

/** The scoring of a stored assessment as of a day. What was read once is scored once. */
export function scoreStored(assessment: Assessment, today: string): AssessmentResult {
  const earlier = scored.get(assessment);
  if (earlier?.today === today) return earlier;
  const result = scoreAssessment(getCatalogue(assessment.catalogueVersion), toAssessed(assessment, today));
  scored.set(assessment, { ...result, today });
  return result;
}

/**
 * What the database is to store of a scoring. Given the scoring before the change, only the outcomes that differ.
 */
export function scoringToStore(result: AssessmentResult, today: string, before?: AssessmentResult) {
  const earlier = new Map(before?.outcomes.map((outcome) => [outcomeKey(outcome), outcome]));
  const changed = result.outcomes.filter((outcome) => {
    const key = outcomeKey(outcome);
    const was = earlier.get(key);
    earlier.delete(key);
    return (
      was?.level !== outcome.level ||
      was.because.rule !== outcome.because.rule ||
      was.because.question !== outcome.because.question
    );
  });
  return {
    today,
    whole: before === undefined,
    changed: changed.map(({ because, ...outcome }) => ({
      requirement: outcome.requirement,
      scope: outcome.scope,
      obligation: outcome.obligation,
      level: outcome.level,
      question: because.question ?? null,
      rule: because.rule,
    })),
    gone: [...earlier.values()].map(({ requirement, scope, obligation }) => ({
      requirement,
      scope,
      obligation,
    })),
    status: result.status,
    mandatoryIndex: result.mandatoryIndex,
    recommendedIndex: result.recommendedIndex,
    answered: result.coverage.answered,
    applicable: result.coverage.applicable,
    notApplicable: result.notApplicable,
    assurance: result.assurance,
  };
}

const outcomeKey = (outcome: AssessmentResult["outcomes"][number]) =>
  `${outcome.requirement} ${outcome.scope} ${outcome.obligation}`;
