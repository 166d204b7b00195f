import type { Proposal } from "../catalogue/schema";
import { dateInWords } from "../dates";
import { reachInWords, type RegisterReview } from "@/lib/domain/register/register-review";
import type { ProposalContext, Proposed } from "./types";

/** Proposes what a review of the register says. */
export function proposeFromReview(
  proposal: Extract<Proposal, { review: string }>,
  { reviews }: ProposalContext,
): Proposed | null {
  if (!reviews) return null;
  if (proposal.review === "missing")
    return reviews.open.length ? { value: proposal.propose, source: stillMissing(reviews.open) } : null;
  const review = proposal.review === "reach" ? reviews.widest : reviews.newest;
  const found = review[proposal.review];
  const value = proposal.map ? proposal.map[found] : found;
  if (value === undefined) return null;
  const who = proposal.review === "reach" ? `: ${reachInWords(review.reach).toLowerCase()}` : "";
  return { value, source: `From ${reviewInWords(review)}${who}. Who took part: ${review.reviewers}` };
}

const stillMissing = (open: readonly RegisterReview[]) =>
  `Not put right yet: ${open.map((review) => `${reviewInWords(review)} found missing: ${review.missing}`).join("; ")}`;

const reviewInWords = ({ reviewedOn }: RegisterReview) =>
  `the review of the register on ${dateInWords(reviewedOn)}`;
