import "server-only";
import type { Transaction } from "@/lib/data/db";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { Verdict } from "@/lib/domain/review/states";
import { recordReview } from "./review-record";
import { moveReview } from "./review-right";

/** What a reviewer makes of a requirement. */
export interface VerdictValues {
  verdict: Verdict;
  /** What the supplier should do; needed unless the reviewer agrees. */
  recommendation: string | null;
  /** Seen by reviewers only. */
  note: string | null;
}

/** The verdict that somebody else gave in the meantime. */
export interface VerdictClash {
  theirs: VerdictValues & { by: string; at: Date };
  number: number;
}

/**
 * Gives a verdict on a requirement; the newest counts and none is lost. To give the same again changes nothing.
 * @param known the number of the verdict that the person saw, 0 for none
 * @returns what somebody else said in the meantime: then nothing was saved
 * @throws Refused unless a recommendation comes with anything but agreement
 */
export async function giveVerdict(
  person: Person,
  reviewId: string,
  requirement: string,
  { known, ...given }: VerdictValues & { known: number },
): Promise<VerdictClash | null> {
  if (given.verdict !== "agree" && !given.recommendation)
    throw new Refused("Enter what the supplier should do", "recommendation");
  return moveReview(person, reviewId, "judge", async (transaction, review) => {
    await demandAnswered(transaction, review.submissionId, [requirement]);
    const newest = await transaction.verdict.findFirst({
      where: { reviewId: review.id, requirementId: requirement },
      orderBy: { number: "desc" },
      include: { by: { select: { name: true } } },
    });
    const { verdict, recommendation, note } = newest ?? {};
    if (verdict === given.verdict && recommendation === given.recommendation && note === given.note)
      return null;
    if (newest && verdict != null && newest.number > known)
      return {
        theirs: {
          verdict: verdict as Verdict,
          recommendation: newest.recommendation,
          note: newest.note,
          by: newest.by.name,
          at: newest.at,
        },
        number: newest.number,
      };
    await transaction.verdict.create({
      data: {
        ...given,
        reviewId: review.id,
        requirementId: requirement,
        number: (newest?.number ?? 0) + 1,
        byId: person.id,
      },
    });
    await recordReview(transaction, person, "commissioner", "review:judge", review, {
      requirement,
      verdict: given.verdict,
    });
    return null;
  });
}

/** @throws NotFound for a requirement that the submission says nothing about */
export async function demandAnswered(
  transaction: Transaction,
  submissionId: string,
  requirements: readonly string[],
): Promise<void> {
  // The content is canonical: an outcome reads exactly so, and quotes in what somebody typed are escaped.
  const outcomes = requirements.map((id) => `"requirement":${JSON.stringify(id)}`);
  const [found] = await transaction.$queryRaw<{ all: boolean }[]>`
    SELECT bool_and(strpos(s.content, outcome) > 0) AS all
    FROM submissions s, unnest(${outcomes}::text[]) outcome WHERE s.id = ${submissionId}::uuid`;
  if (!found?.all) throw new NotFound("a requirement of the submission");
}
