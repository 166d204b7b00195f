import type { Coverage } from "@/lib/domain/scoring/types";

/** How much is answered, in words: `3 of 8 answers that count`. */
export const coverageInWords = ({ answered, applicable }: Coverage): string =>
  `${answered} of ${applicable} ${applicable === 1 ? "answer that counts" : "answers that count"}`;

/** What the figures of `coverageInWords` are made of. */
export const WHAT_COUNTS =
  "A question counts once for each site or service that it is asked about. Figures and notes do not count.";
