import { liveTargets, type PlanAction } from "./plan-action";
import { isOpen } from "./statuses";

/** What keeps an action from being relied on, in the order in which it matters. */
export const CONCERNS = [
  "late",
  "exception_over",
  "no_owner",
  "no_date",
  "not_funded",
  "no_people",
  "funding_unknown",
  "not_checked",
] as const;

export type Concern = (typeof CONCERNS)[number];

export const CONCERN_WORDS: Record<Concern, string> = {
  late: "Late",
  exception_over: "Exception has ended",
  no_owner: "No owner",
  no_date: "No date",
  not_funded: "Not funded",
  no_people: "No people to do it",
  funding_unknown: "Funding not known",
  not_checked: "Done, but the answer has not changed",
};

/** What the tests below read of an action. */
export type Concerned = Pick<
  PlanAction,
  | "status"
  | "owner"
  | "dueOn"
  | "whyNoDate"
  | "oneOffPounds"
  | "yearlyPounds"
  | "funding"
  | "people"
  | "exceptionUntil"
  | "targets"
>;

/** There is still something to do, and the day by which it was to be done has passed. */
export const isLate = (action: Pick<Concerned, "status" | "dueOn">, today: string): boolean =>
  isOpen(action) && action.dueOn !== null && action.dueOn < today;

export const isExceptionOver = (
  { status, exceptionUntil }: Pick<Concerned, "status" | "exceptionUntil">,
  today: string,
): boolean => status === "exception" && exceptionUntil !== null && exceptionUntil < today;

/** Nobody has it, or somebody who has left the organisation. */
export const hasNoOwner = (action: Pick<Concerned, "status" | "owner">): boolean =>
  isOpen(action) && (action.owner === null || action.owner.left);

export const hasNoDate = (action: Pick<Concerned, "status" | "dueOn" | "whyNoDate">): boolean =>
  isOpen(action) && action.dueOn === null && !action.whyNoDate;

/** Somebody said that there is no money for it. */
export const isNotFunded = (action: Pick<Concerned, "status" | "funding">): boolean =>
  isOpen(action) && action.funding === "not_funded";

/** Nobody said whether there is money, and it is not known to cost nothing. */
export const isFundingUnknown = (
  action: Pick<Concerned, "status" | "funding" | "oneOffPounds" | "yearlyPounds">,
): boolean =>
  isOpen(action) && action.funding === "unknown" && !(action.oneOffPounds === 0 && action.yearlyPounds === 0);

export const hasNoPeople = (action: Pick<Concerned, "status" | "people">): boolean =>
  isOpen(action) && action.people === "no";

/** Somebody said that it is done, and the answers say that it is still due. */
export const isNotChecked = (action: Pick<Concerned, "status" | "targets">): boolean =>
  action.status === "done" && liveTargets(action).length > 0;

const TESTS: Record<Concern, (action: Concerned, today: string) => boolean> = {
  late: isLate,
  exception_over: isExceptionOver,
  no_owner: hasNoOwner,
  no_date: hasNoDate,
  not_funded: isNotFunded,
  no_people: hasNoPeople,
  funding_unknown: isFundingUnknown,
  not_checked: isNotChecked,
};

/** What is of concern about an action on a day, the worst first. */
export const concernsOf = (action: Concerned, today: string): Concern[] =>
  CONCERNS.filter((concern) => TESTS[concern](action, today));
