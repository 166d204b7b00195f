import type { SubmissionContent } from "../submission/content";
import { isLeftOutByRule } from "./reviewed-result";

/**
 * The requirements of a submission that a review looks at, in their order: all that apply somewhere, or those of them
 * that were sampled.
 */
export function toJudge(
  { outcomes }: Pick<SubmissionContent, "outcomes">,
  sample: readonly { requirement: string }[] | null = null,
): string[] {
  const applying = outcomes.filter((one) => !isLeftOutByRule(one)).map(({ requirement }) => requirement);
  return [...new Set(applying)].filter(
    (id) => !sample || sample.some(({ requirement }) => requirement === id),
  );
}

/** The first requirement after this one that has no verdict yet; from the end it goes on at the beginning. */
export function nextUnjudged(
  ids: readonly string[],
  judged: ReadonlyMap<string, unknown>,
  after?: string,
): string | undefined {
  const from = after === undefined ? 0 : ids.indexOf(after) + 1;
  return [...ids.slice(from), ...ids.slice(0, from)].find((id) => id !== after && !judged.has(id));
}
