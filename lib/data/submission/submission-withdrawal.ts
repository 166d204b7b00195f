import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { tellInheritors } from "@/lib/data/notices/tell-inheritors";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { READABLE_STATES } from "@/lib/domain/review/sight";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { canMove } from "@/lib/domain/review/transitions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { demandDeclare } from "./may-declare";
import { demandSubmission } from "./submission-sight";

const ENDS = REVIEW_STATES.filter((state) => canMove(state, "withdraw"));

/**
 * Says that the organisation no longer stands behind a submission. It stays as it is, marked as withdrawn; its undecided
 * reviews end, and whoever may read it is told. Twice is once: the first reason stands.
 */
export async function withdrawSubmission(
  person: Person,
  submissionId: string,
  reason: string,
): Promise<void> {
  const { id, organisationId, role } = await demandSubmission(person, submissionId, "submission");
  if (!role) throw new NotFound("not a submission of their organisation");
  await db.$transaction(async (transaction) => {
    // Nothing is shared, and no review of it opens, meanwhile.
    await lockOrganisation(transaction, organisationId);
    await demandDeclare(transaction, person, organisationId);
    const { count } = await transaction.submissionWithdrawal.createMany({
      data: [{ submissionId: id, byId: person.id, reason }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    const submission = await transaction.submission.findUniqueOrThrow({
      where: { id },
      select: {
        number: true,
        organisation: { select: { name: true } },
        product: { select: { name: true } },
        reviews: {
          where: { state: { in: READABLE_STATES } },
          select: { commissionerId: true },
          orderBy: { id: "asc" },
        },
      },
    });
    await transaction.review.updateMany({
      where: { submissionId: id, state: { in: ENDS } },
      data: { state: "withdrawn", endedAt: new Date(), version: { increment: 1 } },
    });
    const what = subjectInWords(submission.product?.name ?? null);
    for (const { commissionerId } of submission.reviews)
      await tellMembers(
        transaction,
        { organisationId: commissionerId, who: "review:judge", but: person },
        {
          kind: "submission_withdrawn",
          key: `submission_withdrawn:${id}:${commissionerId}`,
          words: { by: submission.organisation.name, what, why: reason },
          path: `/submissions/${id}`,
        },
      );
    await tellInheritors(transaction, person, "inherited_withdrawn", { submissionId: id, why: reason });
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "submission:withdraw",
      subject: id,
      detail: { what, number: submission.number },
    });
  });
}
