import { answerOf, knownField } from "./answer-of";
import type { AutosaveReply } from "./autosave-reply";
import { choiceOf } from "./clashes";
import type { Clash, FormState, FormValues } from "./form-state";

type ByAnswer<Value> = Readonly<Record<string, Value>>;

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

/** The server answered. What was changed again meanwhile goes on waiting. */
export function answered(unsent: Unsent, reply: AutosaveReply, now: number): Unsent {
  const { waiting, underWay, known, clashedAt } = unsent;
  const { revision = 0, settled = [], clashes = [], errors = {} } = reply;
  const sent = underWay?.answers ?? {};
  const done = [...settled, ...Object.keys(toShow(unsent, reply))];
  const clashing = clashes.map(({ field }) => answerOf(field) ?? field);
  const refused = Object.keys(errors).some((field) => (answerOf(field) ?? "") in sent);
  const stuck = !done.length && !clashing.length && !refused;
  return {
    waiting: where(waiting, (answer, fields) => !(done.includes(answer) && same(fields, sent[answer]))),
    known: { ...known, ...at(revision, done) },
    errors: { ...where(unsent.errors, (field) => !((answerOf(field) ?? "") in sent)), ...errors },
    clashes: [
      ...unsent.clashes.filter(({ field }) => ![...done, ...clashing].includes(answerOf(field) ?? "")),
      ...clashes,
    ],
    clashedAt: { ...where(clashedAt, (answer) => !done.includes(answer)), ...at(revision, clashing) },
    failed: 0,
    message: reply.message ?? (stuck ? (Object.values(errors)[0] ?? PRESS) : undefined),
    savedAt: done.length ? now : unsent.savedAt,
  };
}

const PRESS = "Use the button to save.";

/** The fields to put in place of what was sent, because something else is stored; not where the person went on typing. */
export function toShow({ waiting, underWay }: Unsent, { shown = {} }: AutosaveReply): ByAnswer<FormValues> {
  return where(shown, (answer) => same(waiting[answer], underWay?.answers[answer]));
}

/** Sending failed, or the server was not reached: it is tried again. */
export const broken = (unsent: Unsent): Unsent => ({ ...unsent, failed: unsent.failed + 1 });

/** The session has ended: all of it waits until the person has signed in again. */
export const signedOut = (unsent: Unsent): Unsent => ({ ...unsent, failed: 0, signedOut: true });

/** The server refused all of it, and would again. */
export const refused = (unsent: Unsent, message: string): Unsent => ({
  ...unsent,
  underWay: undefined,
  message,
});

/** The form was sent by a button and came back: what it says now is what holds. */
export function cameBack(unsent: Unsent, { errors, clashes = [], seen = 0 }: FormState): Unsent {
  const answers = clashes.map(({ field }) => answerOf(field) ?? field);
  const clashedAt = answers.map((answer) => [answer, Math.max(seen, unsent.clashedAt[answer] ?? 0)]);
  return { ...unsent, errors, clashes, clashedAt: Object.fromEntries(clashedAt) };
}

/** How long to wait before sending, in milliseconds: a pause in typing, and longer after each failure, up to 30 s. */
export const waitBefore = ({ failed }: Unsent): number => Math.min(30_000, 1_000 * 2 ** failed);

function fieldsAbout(values: FormValues, answer: string): FormValues {
  return where(values, (field) => answerOf(field) === answer);
}

function where<Value>(
  record: Readonly<Record<string, Value>>,
  keep: (name: string, value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => keep(name, value)));
}

const at = (revision: number, answers: readonly string[]) =>
  Object.fromEntries(answers.map((answer) => [answer, revision]));

/** Both come from one form, so their fields are in one order. */
const same = (one: FormValues | undefined, other: FormValues | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);
