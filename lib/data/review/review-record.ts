import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import { tellMembers } from "@/lib/data/notices/tell-members";
import type { EventKind } from "@/lib/domain/audit/event-table";
import type { Notice } from "@/lib/domain/notices/notice";
import type { Person } from "@/lib/domain/people/person";
import { TRANSITIONS, type Side } from "@/lib/domain/review/transitions";
import type { MovableReview } from "./review-right";

type Moved = Omit<MovableReview, "version">;

/** Records what somebody did about a review, in the record of their own side. */
export const recordReview = (
  transaction: Transaction,
  person: Person,
  side: Side,
  what: EventKind,
  { id, what: subject, supplier, commissioner, ...review }: Moved,
  detail: Record<string, unknown> = {},
): Promise<void> =>
  recordEvent(transaction, {
    chain: organisationChain(review[side === "supplier" ? "supplierId" : "commissionerId"]),
    person,
    what,
    subject: id,
    detail: { what: subject, supplier, commissioner, ...detail },
  });

/** Tells those of the supplier who answer for what it submits, or those who review. */
export const tellSide = (
  transaction: Transaction,
  person: Person,
  side: Side,
  review: Moved,
  { path = "", ...notice }: Notice & { key: string; path?: string },
): Promise<void> =>
  side === "supplier"
    ? tellMembers(
        transaction,
        { organisationId: review.supplierId, who: TRANSITIONS.answer_query.needs, but: person },
        { ...notice, path: `/submissions/${review.submissionId}/reviews/${review.id}${path}` },
      )
    : tellMembers(
        transaction,
        { organisationId: review.commissionerId, who: TRANSITIONS.judge.needs, but: person },
        { ...notice, path: `/reviews/${review.id}${path}` },
      );
