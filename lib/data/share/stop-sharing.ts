import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { demand } from "@/lib/data/people/access";
import { endSightOfShare } from "@/lib/data/portfolio/portfolio-members";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { canMove } from "@/lib/domain/review/transitions";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { readShare } from "./shares";

const ENDS = REVIEW_STATES.filter((state) => canMove(state, "end"));

/**
 * Stops sharing. Reviews of what was shared that nobody has decided come to an end; what was decided stays readable.
 * @param why the commissioning organisation is told
 */
export async function stopSharing(person: Person, id: string, why: string): Promise<void> {
  const { organisation, product, commissioner } = await readShare(person, id);
  demand(organisation.role, "share:edit");
  await db.$transaction(async (transaction) => {
    // As whoever declares does: no review is opened meanwhile. See `openReviews`.
    await lockOrganisation(transaction, organisation.id);
    const endedAt = new Date();
    const { count } = await transaction.share.updateMany({
      where: { id, endedAt: null },
      data: { endedAt, endedById: person.id, endNote: why },
    });
    if (count === 0) throw new Refused(ENDED);
    await transaction.review.updateMany({
      where: {
        commissionerId: commissioner.id,
        state: { in: ENDS },
        submission: { organisationId: organisation.id, productId: product?.id ?? null },
      },
      data: { state: "ended", endedAt, version: { increment: 1 } },
    });
    const ended = { organisationId: organisation.id, productId: product?.id ?? null };
    await endSightOfShare(transaction, { ...ended, commissionerId: commissioner.id });
    const what = subjectInWords(product?.name ?? null);
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "share:end",
      subject: id,
      detail: { what, commissioner: commissioner.id, why },
    });
    await tellMembers(
      transaction,
      { organisationId: commissioner.id, who: "review:judge", but: person },
      {
        kind: "share_ended",
        words: { by: organisation.name, what, why },
        key: `share_ended:${id}`,
        path: `/shares/${id}`,
      },
    );
  });
}

const ENDED = "This is no longer shared. Open the page again to see since when.";
