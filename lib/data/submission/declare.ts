import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { openReviews } from "@/lib/data/review/open-reviews";
import { listReturned } from "@/lib/data/review/returned-reviews";
import { type Proof, proveAgain } from "@/lib/data/sign-in/prove-again";
import { fingerprint } from "@/lib/data/tokens";
import { Outdated, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { asRead } from "@/lib/domain/submission/as-read";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { declarationOf } from "@/lib/domain/submission/declaration";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { demandPreparation } from "./demand-preparation";
import { freezeSubmission, gatherSubmission } from "./freeze-submission";
import { demandDeclare } from "./may-declare";
import { CLOSED, demandComplete } from "./preparations";

export interface Signing {
  /** The fingerprint of what the person was shown: see `ToSubmit`. */
  read: string;
  /** Their position in the organisation, in their own words. */
  position: string;
  proof: Proof;
}

/**
 * Declares what was prepared: freezes it, opens its reviews, and gives the id of the submission. Declaring again, or two
 * people at once, gives the one that was made.
 * @throws Outdated when it would hold anything else than the person read
 * @throws Refused when it is incomplete, or was taken back
 */
export async function declareSubmission(
  person: Person,
  preparationId: string,
  { read, position, proof }: Signing,
): Promise<string> {
  const demandRead = (content: SubmissionContent) => {
    if (fingerprint(asRead(content)) !== read) throw new Outdated(MOVED);
  };
  const prepared = await db.$transaction(
    (snapshot) => readPrepared(snapshot, person, preparationId, demandRead),
    {
      isolationLevel: "RepeatableRead",
    },
  );
  const { id, organisationId, productId } = prepared;
  // A retry is led to what was made: a code does not work a second time.
  if (prepared.submission) return prepared.submission.id;
  await proveAgain(person, proof);
  return db.$transaction(async (transaction) => {
    // One after the other: each submission holds the fingerprint of the one before.
    await lockOrganisation(transaction, organisationId);
    const role = await demandDeclare(transaction, person, organisationId);
    const open = await openPreparation(transaction, person, id);
    if (open.submission) return open.submission.id;
    const declaration = { name: person.name, role, position, text: declarationOf(role) };
    const submission = await freezeSubmission(transaction, person, open, declaration, (content) => {
      demandRead(content);
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

/**
 * What was prepared, unless it is not what the person read. Asked before the password: a form that is shown again because
 * of that would be about something else.
 */
async function readPrepared(
  transaction: Transaction,
  person: Person,
  preparationId: string,
  demandRead: (content: SubmissionContent) => void,
) {
  const prepared = await openPreparation(transaction, person, preparationId);
  if (!prepared.submission) demandRead((await gatherSubmission(transaction, person, prepared)).content);
  return prepared;
}

/** What was prepared: declared already, or still to be declared. */
async function openPreparation(transaction: Transaction, person: Person, preparationId: string) {
  const preparation = await demandPreparation(person, preparationId, "submission:prepare", transaction);
  const { organisationId, productId, assessmentId, answersId, ended, closed, submission } = preparation;
  if (submission) return preparation;
  if (ended) throw new Refused(TAKEN_BACK);
  if (closed) throw new Refused(CLOSED);
  const waiting = await listReturned(transaction, { organisationId, productId }, assessmentId);
  if (answersId && !waiting.some((review) => review.id === answersId)) throw new Refused(ANSWERED);
  return preparation;
}

const ANSWERED =
  "The review that this answers no longer waits for it. Take it back, and prepare a submission of everything.";
const TAKEN_BACK = "Somebody took this submission back before you declared it. Prepare it again.";
const MOVED =
  "What you are about to declare changed after you opened this page. Read what it says now, then declare it.";
