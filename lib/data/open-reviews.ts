import "server-only";
import type { Person } from "@/lib/domain/person";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { canMove } from "@/lib/domain/review/transitions";
import { REVIEW_STATES, type ReviewState } from "@/lib/domain/review/states";
import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "./db";
import { lockOrganisation } from "./lock-organisation";
import { tellInheritors } from "./tell-inheritors";
import { tellMembers } from "./tell-members";

/** Whose submissions, and about which product; null for the whole organisation. */
export interface Subject {
  organisationId: string;
  productId: string | null;
}

const SUPERSEDED = REVIEW_STATES.filter((state) => canMove(state, "supersede"));

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
  return transaction.submission.findFirst({
    where: { ...subject, withdrawal: null },
    orderBy: { number: "desc" },
    select: {
      id: true,
      organisationId: true,
      productId: true,
      at: true,
      organisation: { select: { name: true } },
      product: { select: { name: true } },
      preparation: {
        select: { answers: { select: { submissionId: true, returned: { select: { requirements: true } } } } },
      },
    },
  });
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
      ...(followed && {
        state: "under_review",
        followsId: followed.id,
        startedAt: newest.at,
        startedById: followed.startedById,
        depth: followed.depth,
        seed: followed.seed,
        sample: followed.sample ?? Prisma.DbNull,
      }),
    },
    select: { id: true },
  });
  if (followed)
    await carryVerdicts(transaction, { from: followed.id, to: id }, answered?.returned?.requirements ?? []);
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

/** Ends the undecided reviews of earlier submissions of the same subject. Nobody decides on them meanwhile. */
async function supersede(transaction: Transaction, newest: Newest, commissionerId: string) {
  const open = await transaction.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM reviews r JOIN submissions s ON s.id = r.submission_id
    WHERE r.commissioner_id = ${commissionerId}::uuid AND r.state = ANY(${SUPERSEDED}) AND s.id <> ${newest.id}::uuid
      AND s.organisation_id = ${newest.organisationId}::uuid
      AND s.product_id IS NOT DISTINCT FROM ${newest.productId}::uuid
    ORDER BY r.id FOR UPDATE OF r`;
  const where = { id: { in: open.map(({ id }) => id) } };
  await transaction.review.updateMany({
    where,
    data: { state: "superseded", endedAt: newest.at, version: { increment: 1 } },
  });
  return transaction.review.findMany({ where });
}

/** What was judged stands where nothing changed: the newest verdict on each requirement that was not answered again. */
async function carryVerdicts(
  transaction: Transaction,
  review: { from: string; to: string },
  changed: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO verdicts (review_id, requirement_id, number, verdict, recommendation, note, at, by_id, carried)
    SELECT ${review.to}::uuid, requirement_id, 1, verdict, recommendation, note, at, by_id, true FROM (
      SELECT DISTINCT ON (requirement_id) * FROM verdicts WHERE review_id = ${review.from}::uuid
      ORDER BY requirement_id, number DESC) newest
    WHERE verdict IS NOT NULL AND requirement_id <> ALL(${[...changed]}::text[])`;
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
