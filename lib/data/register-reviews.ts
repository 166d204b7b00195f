import "server-only";
import type { Person } from "@/lib/domain/person";
import type { Reach, RegisterReview } from "@/lib/domain/register-review";
import { demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { db } from "./db";

export interface RecordedReview extends RegisterReview {
  id: string;
  recordedAt: Date;
  recordedBy: string;
}

/** The reviews of an organisation's register, newest first. */
export async function listRegisterReviews(person: Person, reference: string): Promise<RecordedReview[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const rows = await db.registerReview.findMany({
    where: { organisationId: id },
    include: { recordedBy: { select: { name: true } } },
    orderBy: [{ reviewedOn: "desc" }, { recordedAt: "desc" }],
  });
  return rows.map(({ reviewedOn, reach, recordedBy, ...row }) => ({
    id: row.id,
    reviewedOn: reviewedOn.toISOString().slice(0, 10),
    reviewers: row.reviewers,
    reach: reach as Reach,
    missing: row.missing,
    recordedAt: row.recordedAt,
    recordedBy: recordedBy.name,
  }));
}

/** Records that people went through the register. It stays: a mistake is put right by a further record. */
export async function recordRegisterReview(
  person: Person,
  reference: string,
  { reviewedOn, ...review }: RegisterReview,
): Promise<void> {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:edit");
  await db.$transaction(async (transaction) => {
    const { id } = await transaction.registerReview.create({
      data: { ...review, reviewedOn: new Date(reviewedOn), organisationId, recordedById: person.id },
      select: { id: true },
    });
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "register-review:record",
      subject: id,
      detail: { reviewedOn, ...review },
    });
  });
}
