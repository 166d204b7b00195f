import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { openReviews } from "@/lib/data/review/open-reviews";
import type { Person } from "@/lib/domain/people/person";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";

interface Parties {
  organisation: { id: string; name: string };
  product: { id: string; name: string } | null;
  commissioner: { id: string; name: string };
  /** When a review is wanted by, as the request said. */
  dueOn: Date | null;
}

/**
 * Lets a commissioning organisation see the submissions of a product, or of a whole organisation, inside a
 * transaction. What is shared already stays as it is. The newest submission, if there is one, is theirs to review.
 * @param by the side whose person does it: the supplier shares, the commissioner subscribes
 * @returns the share
 */
export async function insertShare(
  transaction: Transaction,
  person: Person,
  { organisation, product, commissioner, dueOn }: Parties,
  by: "supplier" | "commissioner",
): Promise<string> {
  // As whoever declares does: neither overlooks the other. See `openReviews`.
  await lockOrganisation(transaction, organisation.id);
  const subject = { organisationId: organisation.id, productId: product?.id ?? null };
  const same = { ...subject, commissionerId: commissioner.id };
  const live = await transaction.share.findFirst({ where: { ...same, endedAt: null }, select: { id: true } });
  if (live) return live.id;
  const { id } = await transaction.share.create({
    data: { ...same, dueOn, sharedById: person.id },
    select: { id: true },
  });
  await openReviews(transaction, person, subject, commissioner.id);
  const what = subjectInWords(product?.name ?? null);
  const supplied = by === "supplier";
  await recordEvent(transaction, {
    chain: organisationChain(supplied ? organisation.id : commissioner.id),
    person,
    what: supplied ? "share:add" : "share:subscribe",
    subject: id,
    detail: { what, supplier: organisation.id, commissioner: commissioner.id },
  });
  const notice = { key: `shared:${id}`, path: `/shares/${id}` };
  if (supplied)
    await tellMembers(
      transaction,
      { organisationId: commissioner.id, who: "review:judge", but: person },
      { kind: "shared", words: { by: organisation.name, what }, ...notice },
    );
  else
    await tellMembers(
      transaction,
      { organisationId: organisation.id, who: "share:edit", but: person },
      { kind: "subscribed", words: { by: commissioner.name, what }, ...notice },
    );
  return id;
}
