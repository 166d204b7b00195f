import { answerOf } from "@/lib/forms/assessment/answer-of";
import type { AutosaveReply } from "./autosave-reply";
import type { FormState, FormValues } from "@/lib/forms/form-state";
import type { ByAnswer, Unsent } from "./unsent";
import { where } from "@/lib/forms/where";

/**
 * The server answered. What was changed again meanwhile goes on waiting, and what was wrong with it is not said: it may
 * be right by now.
 */
export function answered(unsent: Unsent, reply: AutosaveReply, now: number): Unsent {
  const { waiting, underWay, known, clashedAt } = unsent;
  const { revision = 0, settled = [], clashes = [], errors = {} } = reply;
  const sent = underWay?.answers ?? {};
  const done = [...settled, ...Object.keys(toShow(unsent, reply))];
  const clashing = clashes.map(({ field }) => answerOf(field) ?? field);
  const outdated = (answer = "") => answer in sent && !same(waiting[answer], sent[answer]);
  const refused = Object.keys(errors).some((field) => (answerOf(field) ?? "") in sent);
  const stuck = !done.length && !clashing.length && !refused;
  return {
    waiting: where(waiting, (answer, fields) => !(done.includes(answer) && same(fields, sent[answer]))),
    known: { ...known, ...at(revision, done) },
    errors: {
      ...where(unsent.errors, (field) => !((answerOf(field) ?? "") in sent)),
      ...where(errors, (field) => !outdated(answerOf(field))),
    },
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

const at = (revision: number, answers: readonly string[]) =>
  Object.fromEntries(answers.map((answer) => [answer, revision]));

/** Both come from one form, so their fields are in one order. */
const same = (one: FormValues | undefined, other: FormValues | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);
