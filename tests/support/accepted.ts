import { db } from "@/lib/data/db";
import type { Decision, Verdict } from "@/lib/domain/review/states";
import { anAssessment, type BuiltOrganisation } from "./builders";
import { aSubmission } from "./submitted";

/** A decision on a review and the verdicts that it rests on, as if they had been signed. */
export const decided = (id: string, state: Decision, verdicts: Record<string, Verdict>, byId: string) =>
  db.$transaction([
    db.verdict.createMany({
      data: Object.entries(verdicts).map(([requirementId, verdict]) => ({
        ...{ reviewId: id, requirementId, verdict, byId },
        number: 1,
      })),
    }),
    db.review.update({ where: { id }, data: { state } }),
  ]);

/** The id of the review by which an organisation accepted a supplier’s product. */
export async function anAcceptedReview(commissioner: BuiltOrganisation): Promise<string> {
  const { organisation, service } = await anAssessment();
  const { review } = await aSubmission({ organisation, product: service, commissioner });
  await decided(review!, "accepted", {}, commissioner.lead.id);
  return review!;
}
