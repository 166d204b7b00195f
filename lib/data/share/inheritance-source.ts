import "server-only";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { NotFound } from "@/lib/domain/errors";
import { isAccepted, type ReviewedVersion } from "@/lib/domain/inherit/later-versions";
import type { InheritanceSource } from "@/lib/domain/inherit/offered-answers";
import type { ReviewState, Verdict } from "@/lib/domain/review/states";
import { submissionSchema } from "@/lib/domain/submission/content";

/** A version of a product’s submission that the organisation has reviewed, or has to. */
export interface ProductVersion extends ReviewedVersion {
  productId: string;
  supplier: string;
  product: string;
  /** When it was declared. */
  at: Date;
  /** Why the supplier withdrew it. */
  withdrawnBecause: string | null;
}

/** Every version of a product of another organisation that this organisation reviews, the newest first. */
export async function listVersions(commissionerId: string): Promise<ProductVersion[]> {
  const reviews = await db.review.findMany({
    where: { commissionerId, submission: { productId: { not: null } } },
    select: {
      id: true,
      state: true,
      submission: {
        select: {
          id: true,
          number: true,
          at: true,
          productId: true,
          product: { select: { name: true } },
          organisation: { select: { name: true } },
          withdrawal: { select: { reason: true } },
        },
      },
    },
    orderBy: { submission: { at: "desc" } },
  });
  return reviews.map(
    ({ id, state, submission: { productId, product, organisation, withdrawal, ...submission } }) => ({
      reviewId: id,
      state: state as ReviewState,
      submissionId: submission.id,
      number: submission.number,
      at: submission.at,
      productId: productId!,
      product: product!.name,
      supplier: organisation.name,
      withdrawn: withdrawal !== null,
      withdrawnBecause: withdrawal?.reason ?? null,
    }),
  );
}

/** What a submission offers that the organisation accepted. */
export async function readSource(
  commissionerId: string,
  reviewId: string,
): Promise<{ source: InheritanceSource; withdrawn: boolean }> {
  const review = await db.review.findFirst({
    where: { id: knownId(reviewId), commissionerId, submission: { productId: { not: null } } },
    select: {
      state: true,
      commissioner: { select: { name: true } },
      submission: {
        select: {
          number: true,
          content: true,
          productId: true,
          organisation: { select: { name: true } },
          withdrawal: { select: { at: true } },
        },
      },
      verdicts: { select: { requirementId: true, verdict: true }, orderBy: { number: "asc" } },
    },
  });
  if (!review || !isAccepted(review.state as ReviewState))
    throw new NotFound("accepted submission of a product");
  const { submission, commissioner, verdicts } = review;
  const { answers, catalogueVersion } = submissionSchema.parse(JSON.parse(submission.content));
  const newest = new Map(
    verdicts.map(({ requirementId, verdict }) => [requirementId, verdict as Verdict | null]),
  );
  return {
    source: {
      supplier: submission.organisation.name,
      reviewedBy: commissioner.name,
      number: submission.number,
      productId: submission.productId!,
      catalogueVersion,
      answers,
      verdicts: Object.fromEntries(
        [...newest].filter((given): given is [string, Verdict] => given[1] !== null),
      ),
    },
    withdrawn: submission.withdrawal !== null,
  };
}
