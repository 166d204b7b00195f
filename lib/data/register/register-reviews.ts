import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { isTaken } from "@/lib/data/conflicts";
import { db } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demandOrganisation } from "@/lib/data/people/access";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { Reach, RegisterReview } from "@/lib/domain/register/register-review";

export interface RecordedReview extends RegisterReview {
  id: string;
  recordedAt: Date;
  recordedBy: string;
  /** Who said that what was missing is there now, and when; null until then. */
  putRight: { by: string; at: Date } | null;
}

/** The reviews of an organisation's register, newest first. */
export async function listRegisterReviews(person: Person, reference: string): Promise<RecordedReview[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const rows = await db.registerReview.findMany({
    where: { organisationId: id },
    include: {
      recordedBy: { select: { name: true } },
      putRight: { select: { at: true, by: { select: { name: true } } } },
    },
    orderBy: [{ reviewedOn: "desc" }, { recordedAt: "desc" }],
  });
  return rows.map(({ reviewedOn, reach, recordedBy, putRight, ...row }) => ({
    id: row.id,
    reviewedOn: reviewedOn.toISOString().slice(0, 10),
    reviewers: row.reviewers,
    reach: reach as Reach,
    missing: row.missing,
    recordedAt: row.recordedAt,
    recordedBy: recordedBy.name,
    putRight: putRight && { by: putRight.by.name, at: putRight.at },
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

/**
 * Says that what a review found missing is in the register now. Once is enough: to say it again changes nothing.
 *
 * @throws NotFound for a review of another organisation, and for one that found nothing missing
 */
export async function putFindingRight(person: Person, reference: string, reviewId: string): Promise<void> {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:edit");
  const where = { id: knownId(reviewId), organisationId, missing: { not: null } };
  const review = await db.registerReview.findFirst({ where, select: { id: true } });
  if (!review) throw new NotFound("finding");
  try {
    await db.$transaction(async (transaction) => {
      await transaction.findingPutRight.create({ data: { reviewId: review.id, byId: person.id } });
      await recordEvent(transaction, {
        chain: organisationChain(organisationId),
        person,
        what: "register-review:put-right",
        subject: review.id,
        detail: {},
      });
    });
  } catch (problem) {
    if (!isTaken(problem, "findings_put_right_pkey")) throw problem;
  }
}
