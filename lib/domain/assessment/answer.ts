import type { ScopeKey } from "@/lib/domain/scope";

/**
 * What a person answered, by question type: a level for maturity, `yes`/`no`, an option's value,
 * a list of values for multiple choice, a number, an ISO date or `none`, or free text.
 */
export type AnswerValue = string | number | string[];

/** Answers to profile questions (facts), by question id. */
export type Facts = Readonly<Record<string, AnswerValue | undefined>>;

/** One answer in one scope. */
export interface Answer {
  /** A question id such as `P4.1`, or a remark id such as `P4.note` (see `remarkId`). */
  question: string;
  scope: ScopeKey;
  value: AnswerValue;
  /** How well it is proved; asserted (0) when absent. */
  assurance?: Assurance;
}

/** 0 asserted, 1 documented, 2 machine-checked, 3 independently verified (design §7). */
export interface Assurance {
  level: 0 | 1 | 2 | 3;
  /** Last day on which the proof is valid, as an ISO date. Afterwards it counts as asserted. */
  until?: string;
}

/**
 * Besides its questions, each requirement takes these remarks per scope. They are stored as answers, so that
 * history, clashes and saving work one way for everything a person types.
 */
export const REMARKS = ["note", "explanation", "not_applicable"] as const;

export type Remark = (typeof REMARKS)[number];

/** The answer id of a remark, for example `P4.not_applicable`, whose value is the reason. */
export const remarkId = (requirement: string, remark: Remark) => `${requirement}.${remark}`;

const DIFFERS = ".differs";

/** The answer id of the reason why the answer to a question is not the proposed one, for example `C1.1.differs`. */
export const reasonId = (question: string) => question + DIFFERS;

/** The id of the question that a reason is about; null for the id of anything else. */
export const reasonFor = (answerId: string) =>
  answerId.endsWith(DIFFERS) ? answerId.slice(0, -DIFFERS.length) : null;

/** Everything that can be said about a requirement, in the order in which it is read: each reason after its answer. */
export const answerIds = (requirement: string, questions: readonly string[]): string[] => [
  ...questions.flatMap((question) => [question, reasonId(question)]),
  ...REMARKS.map((remark) => remarkId(requirement, remark)),
];

/**
 * Reasons why an organisation has nothing in a register, given once by an approver at organisation scope.
 * Without one, an empty register leaves the assessment incomplete (design §7).
 */
export const EMPTY_REGISTER = { site: "register.no_sites", service: "register.no_services" } as const;

/** Whether two answers say the same. The order of ticks in a multiple choice does not matter. */
export function sameAnswer(a: AnswerValue | null | undefined, b: AnswerValue | null | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((value) => b.includes(value));
  return (a ?? null) === (b ?? null);
}
