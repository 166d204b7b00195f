import "server-only";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/person";
import { canonicalText } from "@/lib/domain/submission/canonical-text";
import { type SubmissionContent, submissionSchema } from "@/lib/domain/submission/content";
import { freeze } from "@/lib/domain/submission/freeze";
import { resubmit } from "@/lib/domain/submission/resubmit";
import { loadAssessment } from "./assessments";
import type { Transaction } from "./db";
import { newId } from "./ids";
import { fingerprint } from "./tokens";
import { today } from "./today";

interface Freezing {
  organisationId: string;
  preparationId: string;
  declaration: Omit<SubmissionContent["declaration"], "at">;
  /** The revision that the person saw, if they saw one. */
  revision?: number;
}

/**
 * Freezes what an assessment says now and stores it at the end of the chain of the organisation's submissions. The
 * caller holds the organisation's row, has found the preparation waiting, and demands that the submission is complete.
 * @throws Refused when the assessment moved since the person saw it
 */
export async function freezeSubmission(
  transaction: Transaction,
  person: Person,
  { organisationId, preparationId, declaration, revision }: Freezing,
): Promise<{ id: string; sha256: string; content: SubmissionContent }> {
  const preparation = await readPreparation(transaction, preparationId);
  const { assessmentId, productId, answers } = preparation;
  // Answers, facts and uses of evidence stand still while somebody holds this row.
  await transaction.$queryRaw`SELECT 1 FROM assessments WHERE id = ${assessmentId}::uuid FOR NO KEY UPDATE`;
  const assessment = await loadAssessment(person, assessmentId, transaction);
  if (revision !== undefined && assessment.revision !== revision) throw new Refused(MOVED);
  const product = assessment.services.find(({ id }) => id === productId);
  if (productId !== null && !product) throw new NotFound("product");
  const last = await transaction.submission.findFirst({
    where: { organisationId },
    orderBy: { sequence: "desc" },
    select: { sequence: true, sha256: true },
  });
  const before = await transaction.submission.aggregate({
    where: { organisationId, productId },
    _max: { number: true },
  });
  const at = new Date();
  const now = freeze(assessment, {
    product: product ? { id: product.id, name: product.name } : null,
    number: (before._max.number ?? 0) + 1,
    judgedOn: today(),
    evidence: await lockEvidence(transaction, assessmentId),
    declaration: { ...declaration, at: at.toISOString() },
    previous: last?.sha256 ?? null,
  });
  const content = answers ? resubmit(asReturned(answers), now) : now;
  const text = canonicalText(content);
  const sha256 = fingerprint(text);
  const id = newId();
  await transaction.submission.create({
    data: {
      ...{ id, organisationId, assessmentId, productId, preparationId, at, sha256 },
      sequence: (last?.sequence ?? 0) + 1,
      number: content.number,
      declaredById: person.id,
      status: content.standing.status,
      mandatoryIndex: content.standing.mandatoryIndex,
      recommendedIndex: content.standing.recommendedIndex,
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

const MOVED =
  "Somebody changed the assessment after you opened this page. Read what it says now, then declare it.";

const readPreparation = (transaction: Transaction, id: string) =>
  transaction.preparation.findUniqueOrThrow({
    where: { id },
    select: {
      assessmentId: true,
      productId: true,
      answers: {
        select: {
          submission: { select: { content: true, sha256: true } },
          returned: { select: { requirements: true } },
        },
      },
    },
  });

type Answers = NonNullable<Awaited<ReturnType<typeof readPreparation>>["answers"]>;

const asReturned = ({ submission, returned }: Answers) => ({
  content: submissionSchema.parse(JSON.parse(submission.content)),
  sha256: submission.sha256,
  requirements: returned?.requirements ?? [],
});

/** What proves answers now. Nobody deletes it, or adds a version, before it is referred to. */
async function lockEvidence(
  transaction: Transaction,
  assessmentId: string,
): Promise<SubmissionContent["evidence"]> {
  await transaction.$queryRaw`
    SELECT 1 FROM evidence WHERE id IN (
      SELECT evidence_id FROM evidence_uses WHERE assessment_id = ${assessmentId}::uuid) ORDER BY id FOR SHARE`;
  return transaction.$queryRaw`
    SELECT e.id::text AS id, e.title, e.kind, e.scope, u.requirements, v.number AS version, v.sha256,
      to_char(e.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(e.valid_until, 'YYYY-MM-DD') AS "validUntil",
      v.file_name AS "fileName"
    FROM (SELECT evidence_id, array_agg(requirement_id ORDER BY requirement_id) AS requirements
          FROM evidence_uses WHERE assessment_id = ${assessmentId}::uuid GROUP BY evidence_id) u
    JOIN evidence e ON e.id = u.evidence_id AND e.deleted_at IS NULL
    JOIN LATERAL (SELECT * FROM evidence_versions WHERE evidence_id = e.id ORDER BY number DESC LIMIT 1) v ON true
    WHERE coalesce(v.scan, 'clean') IN ('clean', 'unscanned')
    ORDER BY e.id`;
}
