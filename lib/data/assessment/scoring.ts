import { getCatalogue } from "@/lib/domain/catalogue";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { Standing } from "@/lib/domain/scoring/score-in-parts";
import type { AssessmentResult, Outcome } from "@/lib/domain/scoring/types";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
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
    ...standingToStore(result, today),
    whole: before === undefined,
    changed: changed.map(outcomeToStore),
    gone: [...earlier.values()].map(({ requirement, scope, obligation }) => ({
      requirement,
      scope,
      obligation,
    })),
  };
}

/** An outcome as the database takes it. */
export const outcomeToStore = ({ requirement, scope, obligation, level, because }: Outcome) => ({
  requirement,
  scope,
  obligation,
  level,
  question: because.question ?? null,
  rule: because.rule,
});

/** Where an assessment stands on a day, as the database takes it. */
export const standingToStore = ({ coverage, ...standing }: Standing, today: string) => ({
  today,
  status: standing.status,
  mandatoryIndex: standing.mandatoryIndex,
  recommendedIndex: standing.recommendedIndex,
  answered: coverage.answered,
  applicable: coverage.applicable,
  notApplicable: standing.notApplicable,
  assurance: standing.assurance,
});

const outcomeKey = (outcome: Outcome) => `${outcome.requirement} ${outcome.scope} ${outcome.obligation}`;
