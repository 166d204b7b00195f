import canonicalize from "canonicalize";
import type { SubmissionContent } from "./content";

/**
 * What somebody reads before they declare it, as canonical text: all that the submission will hold, without what only
 * declaring adds, the day, and the number of the last save. A result that changes with the day is another text.
 */
export function asRead(content: SubmissionContent): string {
  const {
    declaration: _declaration,
    previous: _previous,
    judgedOn: _judgedOn,
    assessment: _assessment,
    ...said
  } = content;
  return canonicalize(said) as string;
}
