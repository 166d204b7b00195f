import type { Catalogue } from "../catalogue";
import { scoreAssessment } from "../scoring/score-assessment";
import type { Assessed, AssessmentResult } from "../scoring/types";
import { carriedAnswers, type EarlierAnswer } from "./carried-answers";
import { catalogueChanges, type CatalogueChanges } from "./catalogue-changes";

/** What the next assessment would be like, before anybody starts it. */
export interface ForeseenNext {
  changes: CatalogueChanges;
  /** How many answers it would propose to confirm again. */
  carried: number;
  /** How many answers would stay behind, because nobody asks for them any more or they would not be accepted. */
  left: number;
  now: AssessmentResult;
  /** The result once every proposed answer is confirmed. */
  confirmed: AssessmentResult;
}

/** @param current the assessment under way, with the names of who answered, under its own catalogue */
export function foreseeNext(
  before: Catalogue,
  next: Catalogue,
  current: Assessed,
  answers: readonly EarlierAnswer[],
): ForeseenNext {
  const { today } = current;
  const under = { catalogue: next, places: current, answers: [], today };
  const carried = carriedAnswers({ catalogue: before, answers }, under);
  const given = answers.filter(({ value }) => value !== null).length;
  return {
    changes: catalogueChanges(before, next),
    carried: carried.length,
    left: given - carried.length,
    now: scoreAssessment(before, current),
    confirmed: scoreAssessment(next, { ...current, answers: carried }),
  };
}
