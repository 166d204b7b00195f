import { answerOf, knownField } from "@/lib/forms/assessment/answer-of";
import { choiceOf } from "@/lib/forms/clashes";
import type { Clash, FormValues } from "@/lib/forms/form-state";
import { where } from "@/lib/forms/where";

export type ByAnswer<Value> = Readonly<Record<string, Value>>;

/** What a page that saves by itself knows of the changes that the server has not acknowledged. */
export interface Unsent {
  /** The answers that were changed, each with its fields as they were last typed. */
  readonly waiting: ByAnswer<FormValues>;
  /**
   * What is on its way. When a connection breaks, nobody knows whether it arrived: then the same is sent again before
   * anything newer, so that nobody ever clashes with themselves.
   */
  readonly underWay?: { readonly answers: ByAnswer<FormValues>; readonly body: FormValues };
  /** The revision at which the person saw an answer, where that is not when the page was opened. */
  readonly known: ByAnswer<number>;
  /** What is wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly clashes: readonly Clash[];
  /** The revision at which the clash of an answer was shown. Counts once the person has chosen. */
  readonly clashedAt: ByAnswer<number>;
  /** How often in a row sending failed. */
  readonly failed: number;
  /** Why nothing can be saved. Holds until the person changes something. */
  readonly message?: string;
  /** The session has ended. */
  readonly signedOut?: boolean;
  /** What waits was typed on an earlier visit. */
  readonly restored?: boolean;
  /** When the last answer was acknowledged, in milliseconds. */
  readonly savedAt?: number;
}

export const NOTHING_UNSENT: Unsent = {
  waiting: {},
  known: {},
  errors: {},
  clashes: [],
  clashedAt: {},
  failed: 0,
};

export const isUnsent = ({ waiting, underWay }: Unsent) => Object.keys(waiting).length > 0 || !!underWay;

/** The person changed a field. One that is no answer changes nothing by itself, but may let the rest be saved. */
export function typed(unsent: Unsent, field: string, values: FormValues): Unsent {
  const answer = answerOf(field);
  const free = { ...unsent, message: undefined };
  if (!answer) return free;
  return {
    ...free,
    waiting: { ...unsent.waiting, [answer]: fieldsAbout(values, answer) },
    errors: where(unsent.errors, (name) => answerOf(name) !== answer),
  };
}

/** Puts on its way what can be sent now: what broke off, otherwise all that waits and is neither refused nor clashing. */
export function sending(unsent: Unsent, values: FormValues): Unsent {
  if (unsent.underWay || unsent.message) return unsent;
  const held = new Set([
    ...Object.keys(unsent.errors).map(answerOf),
    ...unsent.clashes
      .filter(({ field }) => !["mine", "theirs"].includes(String(values[choiceOf(field)])))
      .map(({ field }) => answerOf(field)),
  ]);
  const answers = where(unsent.waiting, (answer) => !held.has(answer));
  const changed = Object.keys(answers);
  if (changed.length === 0) return unsent;
  const body = { ...values, ...knownFields(unsent), changed: changed.join(",") };
  return { ...unsent, underWay: { answers, body } };
}

/** The fields that tell the server what the person has seen since the page was opened. */
export function knownFields({ known, clashedAt }: Unsent): FormValues {
  const latest = { ...known, ...clashedAt };
  return Object.fromEntries(
    Object.entries(latest).map(([answer, revision]) => [knownField(answer), String(revision)]),
  );
}

/** How long to wait before sending, in milliseconds: a pause in typing, and longer after each failure, up to 30 s. */
export const waitBefore = ({ failed }: Unsent): number => Math.min(30_000, 1_000 * 2 ** failed);

function fieldsAbout(values: FormValues, answer: string): FormValues {
  return where(values, (field) => answerOf(field) === answer);
}
