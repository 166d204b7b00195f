import { EMPTY_REGISTER, type AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "../catalogue";
import { checkGiven, isAskedAt } from "@/lib/domain/assessment/check-given";
import { isScopeInUse, type Places } from "@/lib/domain/register/places-in-use";
import type { ScopeKey } from "../scope";
import { changedWording, type ChangedWording } from "./changed-wording";

/** An answer of the assessment before, as it was stored. */
export interface EarlierAnswer {
  question: string;
  scope: ScopeKey;
  value: AnswerValue | null;
  forAll: boolean;
  changedAt: string;
  /** The name of whoever gave it. */
  by: string;
}

/** An earlier answer that can be given again. It counts for nothing until somebody confirms it. */
export interface CarriedAnswer extends EarlierAnswer {
  requirement: string;
  value: AnswerValue;
  /** What the question said then and says now, where that differs. */
  wording: ChangedWording | null;
}

interface Under {
  catalogue: Catalogue;
  places: Places;
  /** Answers that the assessment has had: also one that was cleared is decided. */
  answers: readonly { question: string; scope: ScopeKey }[];
  today: string;
}

/**
 * The earlier answers that an assessment proposes to confirm again: those to questions which it still asks, in places
 * that are still in use, with a value that would still be accepted, and not answered here yet. Reasons for an empty
 * register are not among them: these are an approver's to give.
 */
export function carriedAnswers(
  earlier: { catalogue: Catalogue; answers: readonly EarlierAnswer[] },
  { catalogue, places, answers, today }: Under,
): CarriedAnswer[] {
  const decided = new Set(answers.map(({ question, scope }) => `${question} ${scope}`));
  return earlier.answers.flatMap((answer) => {
    const { question, scope, value } = answer;
    const requirement = question.slice(0, question.indexOf("."));
    if (value === null || REASONS.includes(question) || decided.has(`${question} ${scope}`)) return [];
    if (!isAskedAt(catalogue, question, scope) || !isScopeInUse(places, scope)) return [];
    if (checkGiven(catalogue, question, value, today) !== null) return [];
    const wording = changedWording(earlier.catalogue.question(question), catalogue.question(question));
    return [{ ...answer, value, requirement, wording }];
  });
}

const REASONS: readonly string[] = Object.values(EMPTY_REGISTER);
