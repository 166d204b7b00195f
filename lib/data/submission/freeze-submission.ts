import "server-only";
import { loadAssessment } from "@/lib/data/assessment/assessments";
import type { Transaction } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { today } from "@/lib/data/today";
import { fingerprint } from "@/lib/data/tokens";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { canonicalText } from "@/lib/domain/submission/canonical-text";
import { readContent, type SubmissionContent } from "@/lib/domain/submission/content";
import { freeze } from "@/lib/domain/submission/freeze";
import { isProduct } from "@/lib/domain/submission/is-product";
import { resubmit } from "@/lib/domain/submission/resubmit";

/** What is to be frozen: of which assessment, about what, and the returned review that it answers. */
export interface ToFreeze {
  organisationId: string;
  assessmentId: string;
  productId: string | null;
  answersId: string | null;
}

type Declared = SubmissionContent["declaration"];

/** Before somebody declares it. */
const NOBODY: Declared = { name: "", role: "", position: "", text: "", at: new Date(0).toISOString() };

/** What a submission would hold if it were declared so now, and the end of the chain that it would follow. */
export async function gatherSubmission(
  transaction: Transaction,
  person: Person,
  { organisationId, assessmentId, productId, answersId }: ToFreeze,
  declaration: Declared = NOBODY,
) {
  const assessment = await loadAssessment(person, assessmentId, transaction);
  const product = assessment.services.find(({ id }) => id === productId);
  if (productId !== null && !(product && isProduct(product.facts))) throw new NotFound("product");
  const last = await transaction.submission.findFirst({
    where: { organisationId },
    orderBy: { sequence: "desc" },
    select: { sequence: true, sha256: true },
  });
  const before = await transaction.submission.aggregate({
    where: { organisationId, productId },
    _max: { number: true },
  });
  const now = freeze(assessment, {
    product: product ? { id: product.id, name: product.name } : null,
    number: (before._max.number ?? 0) + 1,
    judgedOn: today(),
    evidence: await readProofs(transaction, assessmentId),
    declaration,
    previous: last?.sha256 ?? null,
  });
  const content = answersId ? resubmit(await readReturned(transaction, answersId), now) : now;
  return { content, sequence: (last?.sequence ?? 0) + 1 };
}

/**
 * Freezes what an assessment says now and stores it at the end of the chain of the organisation's submissions. The
 * caller holds the organisation's row and has found the preparation waiting.
 * @param demand refuses what must not be declared, before it is stored
 */
export async function freezeSubmission(
  transaction: Transaction,
  person: Person,
  preparation: ToFreeze & { id: string },
  declaration: Omit<Declared, "at">,
  demand: (content: SubmissionContent) => void = () => {},
): Promise<{ id: string; sha256: string; content: SubmissionContent }> {
  const { organisationId, assessmentId, productId } = preparation;
  // Answers, facts and uses of evidence stand still while somebody holds this row.
  await transaction.$queryRaw`SELECT 1 FROM assessments WHERE id = ${assessmentId}::uuid FOR NO KEY UPDATE`;
  await lockReturned(transaction, preparation.answersId);
  const at = new Date();
  const signed = { ...declaration, at: at.toISOString() };
  const { content, sequence } = await gatherSubmission(transaction, person, preparation, signed);
  demand(content);
  const text = canonicalText(content);
  const sha256 = fingerprint(text);
  const id = newId();
  const { status, mandatoryIndex, recommendedIndex } = content.standing;
  await transaction.submission.create({
    data: {
      ...{ id, organisationId, assessmentId, productId, preparationId: preparation.id, at, sequence, sha256 },
      ...{ status, mandatoryIndex, recommendedIndex },
      number: content.number,
      declaredById: person.id,
      content: text,
      previousSha256: content.previous,
    },
  });
  await transaction.submissionEvidence.createMany({
    data: content.evidence.map((item) => ({ submissionId: id, evidenceId: item.id, number: item.version })),
    skipDuplicates: true,
  });
  return { id, sha256, content };
}

/** Nobody returns the same submission while it is answered: what they ask for would be lost with their review. */
const lockReturned = (transaction: Transaction, reviewId: string | null) =>
  transaction.$queryRaw`
    SELECT 1 FROM reviews WHERE submission_id = (SELECT submission_id FROM reviews WHERE id = ${reviewId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`;

/** The submission that was returned, and what all who returned it want answered again. */
async function readReturned(transaction: Transaction, reviewId: string) {
  const { submission } = await transaction.review.findUniqueOrThrow({
    where: { id: reviewId },
    select: { submission: { select: { id: true, content: true, sha256: true } } },
  });
  const returns = await transaction.reviewReturn.findMany({
    where: { review: { submissionId: submission.id, state: "returned" } },
    select: { requirements: true },
  });
  return {
    content: readContent(submission.content),
    sha256: submission.sha256,
    requirements: returns.flatMap(({ requirements }) => requirements),
  };
}

/** What proves answers now. What waits for the virus scanner, or has a virus, proves nothing. */
const readProofs = (transaction: Transaction, assessmentId: string) =>
  transaction.$queryRaw<SubmissionContent["evidence"]>`
    SELECT e.id::text AS id, e.title, e.kind, e.scope, u.requirements, v.number AS version, v.sha256,
      to_char(e.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(e.valid_until, 'YYYY-MM-DD') AS "validUntil",
      v.file_name AS "fileName"
    FROM (SELECT evidence_id, array_agg(requirement_id ORDER BY requirement_id) AS requirements
          FROM evidence_uses WHERE assessment_id = ${assessmentId}::uuid GROUP BY evidence_id) u
    JOIN evidence e ON e.id = u.evidence_id AND e.deleted_at IS NULL
    JOIN LATERAL (SELECT * FROM evidence_versions WHERE evidence_id = e.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE coalesce(v.scan, 'clean') IN ('clean', 'unscanned')
    ORDER BY e.id`;
