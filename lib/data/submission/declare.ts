import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { openReviews } from "@/lib/data/review/open-reviews";
import { listReturned } from "@/lib/data/review/returned-reviews";
import { type Proof, proveAgain } from "@/lib/data/sign-in/prove-again";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/person";
import { declarationOf } from "@/lib/domain/submission/declaration";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { demandPreparation } from "./demand-preparation";
import { freezeSubmission } from "./freeze-submission";
import { demandDeclare } from "./may-declare";
import { CLOSED, demandComplete } from "./preparations";

export interface Signing {
  /** The revision of the assessment that the person was shown. */
  revision: number;
  /** Their position in the organisation, in their own words. */
  position: string;
  proof: Proof;
}

/**
 * Declares what was prepared: freezes it, opens its reviews, and gives the id of the submission. Declaring again, or two
 * people at once, gives the one that was made.
 * @throws Refused when it is incomplete, was taken back, or when the assessment moved since the person saw it
 */
export async function declareSubmission(
  person: Person,
  preparationId: string,
  { revision, position, proof }: Signing,
): Promise<string> {
  const { id, organisationId, productId, role } = await demandPreparation(
    person,
    preparationId,
    "submission:prepare",
  );
  // A retry is led to what was made: a code does not work a second time.
  const made = await db.submission.findUnique({ where: { preparationId: id }, select: { id: true } });
  if (made) return made.id;
  await proveAgain(person, proof);
  return db.$transaction(async (transaction) => {
    // One after the other: each submission holds the fingerprint of the one before.
    await lockOrganisation(transaction, organisationId);
    await demandDeclare(transaction, organisationId, role);
    const preparation = await transaction.preparation.findUniqueOrThrow({
      where: { id },
      include: { submission: { select: { id: true } }, assessment: { select: { closedAt: true } } },
    });
    if (preparation.submission) return preparation.submission.id;
    if (preparation.ended) throw new Refused(TAKEN_BACK);
    if (preparation.assessment.closedAt) throw new Refused(CLOSED);
    const { answersId, assessmentId } = preparation;
    const waiting = await listReturned(transaction, { organisationId, productId }, assessmentId);
    if (answersId && !waiting.some((review) => review.id === answersId)) throw new Refused(ANSWERED);
    const declaration = { name: person.name, role, position, text: declarationOf(role) };
    const submission = await freezeSubmission(transaction, person, preparation, declaration, (content) => {
      if (content.assessment.revision !== revision) throw new Refused(MOVED);
      demandComplete(content);
    });
    await transaction.preparation.update({
      where: { id },
      data: { ended: "declared", endedAt: new Date(), endedById: person.id },
    });
    await openReviews(transaction, person, { organisationId, productId });
    const { sha256, content } = submission;
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "submission:declare",
      subject: submission.id,
      detail: { what: subjectInWords(content.product?.name ?? null), number: content.number, sha256 },
    });
    return submission.id;
  });
}

const ANSWERED =
  "The review that this answers no longer waits for it. Take it back, and prepare a submission of everything.";
const TAKEN_BACK = "Somebody took this submission back before you declared it. Prepare it again.";
const MOVED =
  "Somebody changed the assessment after you opened this page. Read what it says now, then declare it.";
