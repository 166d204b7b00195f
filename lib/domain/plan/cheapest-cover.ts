import { type Choice, coverTask, type Ways } from "./cover-task";
import { exactCover, MOST_OPEN } from "./exact-cover";
import { greedyCover } from "./greedy-cover";

export interface Cover {
  /** In rising order. */
  chosen: number[];
  /** Whether no cheaper set does as much. */
  proven: boolean;
  /** How many steps the search took. */
  looked: number;
}

/** About a second of work. What people plan takes a few hundred steps, the hardest problems of textbooks 15,000. */
export const MOST_STEPS = 20_000;

/**
 * The cheapest set that closes every gap that can be closed, with all that it needs. What has no alternative is taken;
 * among up to `MOST_OPEN` others the cheapest set is searched for. Of more, or when the search takes too long, a good
 * set is found that is not proven to be the cheapest.
 */
export function cheapestCover(choices: readonly Choice[], gaps: readonly Ways[], most = MOST_STEPS): Cover {
  const task = coverTask(choices, gaps);
  const good = greedyCover(choices, task);
  const found =
    task.open.length > MOST_OPEN
      ? { chosen: good, proven: false, looked: 0 }
      : exactCover(choices, task, good, most);
  return { ...found, chosen: [...task.fixed, ...found.chosen].sort((one, other) => one - other) };
}
