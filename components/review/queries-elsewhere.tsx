import type { Review } from "@/lib/domain/review/review";
import type { Side } from "@/lib/domain/review/transitions";
import { NextReviewLink } from "./next-review-link";

interface QueriesElsewhereProps {
  goesOn: NonNullable<Review["goesOn"]>;
  /** Whose eyes it is for. */
  side: Side;
}

/** Where the queries are that were open when a newer submission took the place of the one that is reviewed. */
export const QueriesElsewhere = ({ goesOn, side }: QueriesElsewhereProps) => (
  <p>
    Open queries went on to{" "}
    <NextReviewLink goesOn={goesOn} side={side}>
      the review of version {goesOn.number}
    </NextReviewLink>
    .
  </p>
);
