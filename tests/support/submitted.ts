import { db } from "@/lib/data/db";
import { freezeSubmission } from "@/lib/data/submission/freeze-submission";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { openReviews } from "@/lib/data/review/open-reviews";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { declarationOf } from "@/lib/domain/submission/declaration";
import type { Person } from "@/lib/domain/people/person";
import type { BuiltOrganisation } from "./builders";

interface ToSubmit {
  organisation: BuiltOrganisation;
  /** The service that is submitted; without it the whole organisation. */
  product?: string;
  /** With whom it is shared: they get a review of it, as of every submission after it. */
  commissioner?: BuiltOrganisation;
  /** The returned review that it answers. */
  answers?: string;
}

/** A submission of what the organisation's assessment says now, complete or not, declared by its lead. */
export async function aSubmission({ organisation, product, commissioner, answers }: ToSubmit) {
  const { id: organisationId, lead } = organisation;
  const assessmentId = await startAssessment(lead, organisation.reference);
  const productId = product ?? null;
  return db.$transaction(async (transaction) => {
    const shared = { organisationId, productId, commissionerId: commissioner?.id ?? "" };
    if (commissioner && !(await transaction.share.findFirst({ where: { ...shared, endedAt: null } })))
      await transaction.share.create({ data: { ...shared, sharedById: lead.id } });
    const preparation = await transaction.preparation.create({
      data: { organisationId, assessmentId, productId, answersId: answers ?? null, preparedById: lead.id },
    });
    const { id, sha256, content } = await freezeSubmission(transaction, lead, preparation, {
      name: lead.name,
      role: "lead",
      position: "Head of digital",
      text: declarationOf("lead"),
    });
    await transaction.preparation.update({
      where: { id: preparation.id },
      data: { ended: "declared", endedAt: new Date(), endedById: lead.id },
    });
    await openReviews(transaction, lead, { organisationId, productId });
    const review =
      commissioner &&
      (await transaction.review.findUnique({
        where: { submissionId_commissionerId: { submissionId: id, commissionerId: commissioner.id } },
      }));
    return { id, sha256, content, review: review?.id ?? null };
  });
}

/** The fingerprint of what somebody reads before they declare what was prepared. */
export async function readBefore(person: Person, preparation: string): Promise<string> {
  const { assessmentId, productId, answersId } = await db.preparation.findUniqueOrThrow({
    where: { id: preparation },
  });
  return (await readToSubmit(person, assessmentId, { productId, answers: answersId ?? "none" })).read;
}
