import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import { demandSubject } from "@/lib/data/submission/products";
import { toDueOn } from "@/lib/data/teamwork/assignment-columns";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { insertShare } from "./insert-share";
import { demandOpenRequest, endRequest } from "./requests";

/**
 * Answers a request by sharing a product, or the whole organisation (null), with whoever asked. They see what was
 * declared, and what will be.
 * @returns the share
 */
export async function shareAsAsked(person: Person, id: string, productId: string | null): Promise<string> {
  const { commissioner, organisation, dueOn } = await demandAsked(person, id);
  const subject = await demandSubject(person, organisation.reference, productId, "share:edit");
  return db.$transaction(async (transaction) => {
    // First, as whoever declines does: of two who answer at once, one waits and is refused.
    await endRequest(transaction, person, id, { ended: "shared" });
    const parties = { ...subject, commissioner, dueOn: toDueOn(dueOn) };
    const shareId = await insertShare(transaction, person, parties, "supplier");
    await transaction.submissionRequest.update({ where: { id }, data: { shareId } });
    return shareId;
  });
}

/** Says no to a request. Whoever asked is told why. */
export async function declineRequest(person: Person, id: string, why: string): Promise<void> {
  const { commissioner, organisation, productName } = await demandAsked(person, id);
  const what = subjectInWords(productName);
  await db.$transaction(async (transaction) => {
    await endRequest(transaction, person, id, { ended: "declined", endNote: why });
    await recordEvent(transaction, {
      chain: organisationChain(organisation.id),
      person,
      what: "request:decline",
      subject: id,
      detail: { commissioner: commissioner.id, what, why },
    });
    const { askedById } = await transaction.submissionRequest.findUniqueOrThrow({ where: { id } });
    await tell(transaction, {
      kind: "request_declined",
      words: { by: organisation.name, what, why },
      personId: askedById,
      organisationId: commissioner.id,
      key: `request_declined:${id}`,
      path: `/requests/${id}`,
    });
  });
}

/** An open request, for who may answer it. */
async function demandAsked(person: Person, id: string) {
  const { organisation, ...request } = await demandOpenRequest(person, id, "organisation", "share:edit");
  if (!organisation) throw new NotFound("nobody has taken it");
  return { ...request, organisation };
}
