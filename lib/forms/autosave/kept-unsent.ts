import { answerOf } from "@/lib/forms/assessment/answer-of";
import { isUnsent, NOTHING_UNSENT, type Unsent } from "./unsent";

/** For how long a browser keeps what was not sent, in milliseconds: as long as the server keeps forms. */
export const KEPT_FOR = 24 * 60 * 60 * 1000;

type Kept = Pick<Unsent, "waiting" | "underWay" | "known"> & { at: number };

/** What a browser keeps of the changes that were not acknowledged; null when there are none. */
export function toKeep(unsent: Unsent, opened: number, now: number): string | null {
  if (!isUnsent(unsent)) return null;
  const { waiting, underWay } = unsent;
  const known = Object.fromEntries(
    Object.keys(waiting).map((answer) => [answer, unsent.known[answer] ?? opened]),
  );
  return JSON.stringify({ at: now, waiting, underWay, known } satisfies Kept);
}

/**
 * What was kept, for a form that has these fields. Nothing when it is too old or not ours. An answer that the form no
 * longer asks for is left out.
 */
export function fromKept(text: string | null, now: number, fields: readonly string[]): Unsent {
  const kept = read(text);
  if (!kept || now - kept.at > KEPT_FOR) return NOTHING_UNSENT;
  const asked = new Set(fields.map(answerOf));
  const waiting = Object.fromEntries(Object.entries(kept.waiting).filter(([answer]) => asked.has(answer)));
  return { ...NOTHING_UNSENT, waiting, underWay: kept.underWay, known: kept.known, restored: true };
}

function read(text: string | null): Kept | null {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<Kept> | null;
    return typeof kept?.at === "number" && kept.waiting && kept.known ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
