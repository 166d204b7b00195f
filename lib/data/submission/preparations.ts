import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { demandAssessment } from "@/lib/data/people/access";
import { demandReturned } from "@/lib/data/review/returned-reviews";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { demandPreparation } from "./demand-preparation";
import { gatherSubmission } from "./freeze-submission";

/** What is to be submitted, as a page or a form says it. */
export interface ToPrepare {
  productId: string | null;
  /** The returned review that it answers. */
  answersId: string | null;
}

/** What a submission would hold if it were declared now. */
export async function previewSubmission(
  person: Person,
  assessmentId: string,
  { productId, answersId }: ToPrepare,
): Promise<SubmissionContent> {
  const { organisation } = await demandAssessment(person, assessmentId, "submission:read");
  const subject = { organisationId: organisation.id, productId: productId && knownId(productId) };
  if (answersId) await demandReturned(db, subject, assessmentId, answersId);
  const toFreeze = { ...subject, assessmentId, answersId };
  return (await gatherSubmission(db, person, toFreeze)).content;
}

/**
 * Says that a submission is ready to be declared. One that waits already stays, if it answers the same.
 * @throws Refused while it is incomplete, or once the assessment is closed
 */
export async function prepareSubmission(
  person: Person,
  assessmentId: string,
  { productId, answersId, note }: ToPrepare & { note: string | null },
): Promise<string> {
  const { id, organisation, closedAt } = await demandAssessment(person, assessmentId, "submission:prepare");
  if (closedAt) throw new Refused(CLOSED);
  const organisationId = organisation.id;
  const subject = { organisationId, productId: productId && knownId(productId) };
  return db.$transaction(async (transaction) => {
    // Two people who prepare at once prepare one submission.
    await lockOrganisation(transaction, organisationId);
    if (answersId) await demandReturned(transaction, subject, id, answersId);
    const toFreeze = { ...subject, assessmentId: id, answersId };
    const { content } = await gatherSubmission(transaction, person, toFreeze);
    demandComplete(content);
    const waiting = await transaction.preparation.findFirst({ where: { ...subject, ended: null } });
    if (waiting?.answersId === answersId && waiting.assessmentId === id) return waiting.id;
    if (waiting) await end(transaction, person, waiting.id);
    const preparation = await transaction.preparation.create({
      data: { ...toFreeze, note, preparedById: person.id },
      select: { id: true },
    });
    const what = subjectInWords(content.product?.name ?? null);
    await recordEvent(transaction, {
      chain: organisationChain(organisationId),
      person,
      what: "submission:prepare",
      subject: preparation.id,
      detail: { what },
    });
    await tellMembers(
      transaction,
      { organisationId, who: "submission:declare", but: person },
      {
        kind: "to_declare",
        key: `to_declare:${preparation.id}`,
        words: { by: person.name, what },
        path: `/assessments/${id}/submit${productId ? `?product=${productId}` : ""}`,
      },
    );
    return preparation.id;
  });
}

/** Takes back what was prepared. Twice is once; what was declared stays declared. */
export async function takeBackPreparation(person: Person, preparationId: string): Promise<void> {
  const preparation = await demandPreparation(person, preparationId, "submission:prepare");
  await db.$transaction(async (transaction) => {
    // Nobody declares it meanwhile: either it is taken back, or it is declared.
    await lockOrganisation(transaction, preparation.organisationId);
    if (!(await end(transaction, person, preparation.id))) return;
    await recordEvent(transaction, {
      chain: organisationChain(preparation.organisationId),
      person,
      what: "submission:take-back",
      subject: preparation.id,
      detail: { what: subjectInWords(preparation.product?.name ?? null) },
    });
  });
}

async function end(transaction: Transaction, person: Person, id: string): Promise<boolean> {
  const { count } = await transaction.preparation.updateMany({
    where: { id, ended: null },
    data: { ended: "withdrawn", endedAt: new Date(), endedById: person.id },
  });
  return count > 0;
}

/** Refuses what is incomplete: a mandatory requirement is not answered, or a register is empty without a reason. */
export function demandComplete({ standing }: SubmissionContent): void {
  if (standing.status === "incomplete") throw new Refused(INCOMPLETE);
}

const INCOMPLETE =
  "Something that is mandatory is not answered yet. Answer what this page lists, then submit.";
export const CLOSED = "This assessment is closed, because the next one has begun. Submit that one.";
