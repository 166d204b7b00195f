import "server-only";
import type { Transaction } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { tellInheritors } from "@/lib/data/notices/tell-inheritors";
import { tellMembers } from "@/lib/data/notices/tell-members";
import type { Person } from "@/lib/domain/people/person";
import type { ReviewState } from "@/lib/domain/review/states";
import { canMove } from "@/lib/domain/review/transitions";
import { readContent } from "@/lib/domain/submission/content";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { Prisma } from "@/prisma/generated/client";
import { carryQueries, carryVerdicts, supersede } from "./earlier-reviews";

/** Whose submissions, and about which product; null for the whole organisation. */
export interface Subject {
  organisationId: string;
  productId: string | null;
}

/**
 * Opens a review of the newest submission of a subject for every organisation that it is shared with, and ends those
 * of earlier ones that are undecided. A review goes on where it was when only requirements that were returned are
 * answered again. Called when something is declared and when it is shared: twice is once.
 * @param commissionerId only for this organisation, with which it is shared anew
 */
export async function openReviews(
  transaction: Transaction,
  person: Person,
  subject: Subject,
  commissionerId?: string,
): Promise<void> {
  // What is shared while this is declared is seen by one of the two.
  await lockOrganisation(transaction, subject.organisationId);
  const newest = await newestOf(transaction, subject);
  if (!newest) return;
  const shares = await transaction.share.findMany({
    where: { ...subject, endedAt: null, ...(commissionerId && { commissionerId }) },
    orderBy: [{ commissionerId: "asc" }, { sharedAt: "asc" }],
    distinct: "commissionerId",
  });
  for (const share of shares) await openReview(transaction, person, newest, share);
}

/** The newest submission of a subject that is not withdrawn, and what it answers. */
async function newestOf(transaction: Transaction, subject: Subject) {
  const newest = await transaction.submission.findFirst({
    where: { ...subject, withdrawal: null },
    orderBy: { number: "desc" },
    select: {
      id: true,
      organisationId: true,
      productId: true,
      at: true,
      organisation: { select: { name: true } },
      product: { select: { name: true } },
      content: true,
      preparation: { select: { answers: { select: { submissionId: true } } } },
    },
  });
  if (!newest) return null;
  const { content, ...submission } = newest;
  return { ...submission, answeredAgain: readContent(content).answersReturn?.requirements ?? [] };
}

type Newest = NonNullable<Awaited<ReturnType<typeof newestOf>>>;

async function openReview(
  transaction: Transaction,
  person: Person,
  newest: Newest,
  { commissionerId, dueOn }: { commissionerId: string; dueOn: Date | null },
): Promise<void> {
  const here = { submissionId: newest.id, commissionerId };
  const existing = await transaction.review.findUnique({ where: { submissionId_commissionerId: here } });
  if (existing) return waitAgain(transaction, existing);
  const earlier = await supersede(transaction, newest, commissionerId);
  const answered = newest.preparation.answers;
  const followed = earlier.find(
    ({ submissionId, startedAt }) => submissionId === answered?.submissionId && startedAt !== null,
  );
  const { id } = await transaction.review.create({
    data: {
      ...here,
      // What was wanted by a day before it came is not late.
      dueOn: dueOn && dueOn > newest.at ? dueOn : null,
      followsId: (followed ?? earlier.at(-1))?.id,
      ...(followed && {
        state: "under_review",
        startedAt: newest.at,
        startedById: followed.startedById,
        depth: followed.depth,
        seed: followed.seed,
        sample: followed.sample ?? Prisma.DbNull,
      }),
    },
    select: { id: true },
  });
  if (followed) await carryVerdicts(transaction, { from: followed.id, to: id }, newest.answeredAgain);
  await carryQueries(transaction, earlier, id);
  await tellReviewers(transaction, person, newest, { id, commissionerId });
  await tellInheritors(transaction, person, "inherited_later", here);
}

/** A review that ended when the submission was no longer shared waits again: for the supplier, if it was returned. */
async function waitAgain(transaction: Transaction, { id, state }: { id: string; state: string }) {
  if (!canMove(state as ReviewState, "share_again")) return;
  const returned = await transaction.reviewReturn.count({ where: { reviewId: id } });
  await transaction.review.update({
    where: { id },
    data: { state: returned > 0 ? "returned" : "waiting", endedAt: null, version: { increment: 1 } },
  });
}

const tellReviewers = (
  transaction: Transaction,
  person: Person,
  { organisation, product }: Newest,
  review: { id: string; commissionerId: string },
): Promise<void> =>
  tellMembers(
    transaction,
    { organisationId: review.commissionerId, who: "review:judge", but: person },
    {
      kind: "submission_received",
      key: `submission_received:${review.id}`,
      words: { by: organisation.name, what: subjectInWords(product?.name ?? null) },
      path: `/reviews/${review.id}`,
    },
  );
