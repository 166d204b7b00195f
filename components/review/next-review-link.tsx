import type { ReactNode } from "react";
import { TextLink } from "@/components/nhs/text-link";
import type { Review } from "@/lib/domain/review/review";
import type { Side } from "@/lib/domain/review/transitions";

interface NextReviewLinkProps {
  goesOn: NonNullable<Review["goesOn"]>;
  /** Whose eyes it is for. */
  side: Side;
  children: ReactNode;
}

/** A link to the review in which one that was replaced goes on. */
export function NextReviewLink({ goesOn: { id, submissionId }, side, children }: NextReviewLinkProps) {
  const href = side === "supplier" ? `/submissions/${submissionId}/reviews/${id}` : `/reviews/${id}`;
  return <TextLink href={href}>{children}</TextLink>;
}
