/** Fewer than this are never told apart from none. */
export const FEWEST = 5;

/** Every published count is a multiple of this. */
const GRID = 5;

/** As many organisations as a comparison needs. With fewer, a reader who knows some of them could guess the others. */
export const SMALLEST_COHORT = 10;

/** A count as others may read it: null stands for "fewer than 5, or none". */
export const publishCount = (count: number): number | null =>
  count < FEWEST ? null : Math.round(count / GRID) * GRID;

/**
 * Counts of a cohort as anybody may read them, or null for a cohort that is too small.
 *
 * Nothing can be worked out by taking one figure from another: each count is rounded by itself and no total is given,
 * so a hidden count may be anything from 0 to 4 whatever stands beside it (complementary suppression has nothing left to
 * do). Whoever asks on two days, or about two cohorts, learns no more: cohorts are fixed and do not overlap, they are
 * counted once a month, and one organisation more or less moves a rounded count only where five already do.
 * The rules are those of NHS England's publications: small numbers suppressed, others rounded to 5.
 */
export function publishCounts<Key extends string>(
  counts: Readonly<Record<Key, number>>,
): Record<Key, number | null> | null {
  const entries = Object.entries(counts) as [Key, number][];
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  if (total < SMALLEST_COHORT) return null;
  return Object.fromEntries(entries.map(([key, count]) => [key, publishCount(count)])) as Record<
    Key,
    number | null
  >;
}

/**
 * The median of indices from 0 to 100, to the nearest 5, or null where fewer organisations have one than a cohort needs.
 * @param of how many have one
 */
export const publishMedian = (median: number | null, of: number): number | null =>
  median === null || of < SMALLEST_COHORT ? null : Math.round(median / GRID) * GRID;
