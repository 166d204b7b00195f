import { clock } from "./clock";
import { isUnsent, type Unsent } from "./unsent";

/**
 * How far saving is, in words.
 *
 * @param shown the problems that stand beside their fields now
 */
export function unsentWords(unsent: Unsent, shown: readonly string[]): string {
  const { signedOut, message, failed, clashes, underWay, savedAt } = unsent;
  if (signedOut) return "You are signed out. What you typed is kept in this browser.";
  if (message) return `Not saved. ${message}`;
  if (failed) return "Not saved. Trying again…";
  if (underWay) return "Saving";
  const [problem] = shown;
  if (problem) return `Not saved. ${problem}`;
  if (clashes.length) return "Somebody else changed the same answer. Choose which version to keep.";
  if (isUnsent(unsent)) return "Not sent yet";
  return savedAt ? `Saved at ${clock.format(savedAt)}` : "Answers are saved while you work.";
}

/** The answers to mark one by one: those that waited through a reload, a failure or the end of a session. */
export function longUnsent({ waiting, restored, signedOut, failed }: Unsent): string[] {
  return restored || signedOut || failed > 0 ? Object.keys(waiting) : [];
}
