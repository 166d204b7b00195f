import { momentInWords } from "@/lib/domain/moment-in-words";
import type { GivenVerdict } from "@/lib/domain/review/review";

/** Who gave a verdict and when, and whether it comes from the review before. */
export const whoJudged = ({ by, at, carried }: GivenVerdict): string =>
  [by, momentInWords(at), carried && "in the review before"].filter(Boolean).join(", ");
