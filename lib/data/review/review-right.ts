import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand } from "@/lib/data/people/access";
import { lockRole } from "@/lib/data/people/member-locks";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import type { ReviewState } from "@/lib/domain/review/states";
import { canMove, type Side, type Transition, TRANSITIONS } from "@/lib/domain/review/transitions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";

/** A review that somebody may move, and what is told about it. */
export interface MovableReview {
  id: string;
  version: number;
  submissionId: string;
  supplierId: string;
  commissionerId: string;
  /** Their names. */
  supplier: string;
  commissioner: string;
  /** What the submission is about, in words. */
  what: string;
}

/**
 * Moves a review as one of its sides, inside one transaction: nobody else moves it meanwhile.
 * @throws NotFound for whoever belongs to neither side
 * @throws Refused in a state from which it cannot be moved so
 */
export async function moveReview<Result>(
  person: Person,
  reviewId: string,
  transition: Transition,
  move: (transaction: Transaction, review: MovableReview) => Promise<Result>,
): Promise<Result> {
  const { side, needs } = TRANSITIONS[transition];
  const { review } = await readRight(person, reviewId);
  return db.$transaction(async (transaction) => {
    // Asked here: who is no longer one of that side, or becomes something else, moves nothing.
    demand(
      await lockRole(transaction, person, review[side === "supplier" ? "supplierId" : "commissionerId"]),
      needs,
    );
    const [locked] = await transaction.$queryRaw<{ state: ReviewState; version: number }[]>`
      SELECT state, version FROM reviews WHERE id = ${review.id}::uuid FOR NO KEY UPDATE`;
    if (!locked) throw new NotFound("review");
    if (!canMove(locked.state, transition)) throw new Refused(elsewhere(locked.state));
    return move(transaction, { ...review, version: locked.version });
  });
}

const elsewhere = (state: ReviewState) =>
  `This review is now “${REVIEW_STATE_WORDS[state].label}”, so that is no longer possible. Open it again.`;

/** A review and the roles that a person has on its two sides. */
export async function readRight(
  person: Person,
  reviewId: string,
): Promise<{
  review: Omit<MovableReview, "version">;
  state: ReviewState;
  roles: Partial<Record<Side, Role>>;
}> {
  const organisation = {
    select: { id: true, name: true, memberships: { where: { personId: person.id }, select: { role: true } } },
  } as const;
  const found = await db.review.findUnique({
    where: { id: knownId(reviewId) },
    select: {
      id: true,
      state: true,
      commissioner: organisation,
      submission: { select: { id: true, organisation, product: { select: { name: true } } } },
    },
  });
  if (!found) throw new NotFound("review");
  const { commissioner, submission } = found;
  const roleIn = ({ memberships }: typeof commissioner) => memberships[0]?.role as Role | undefined;
  return {
    review: {
      id: found.id,
      submissionId: submission.id,
      supplierId: submission.organisation.id,
      commissionerId: commissioner.id,
      supplier: submission.organisation.name,
      commissioner: commissioner.name,
      what: subjectInWords(submission.product?.name ?? null),
    },
    state: found.state as ReviewState,
    roles: { supplier: roleIn(submission.organisation), commissioner: roleIn(commissioner) },
  };
}
