import "server-only";
import type { Transaction } from "@/lib/data/db";
import { tellInheritors } from "@/lib/data/notices/tell-inheritors";
import { demand } from "@/lib/data/people/access";
import { proveAgain, type Proof } from "@/lib/data/sign-in/prove-again";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { undecidable } from "@/lib/domain/review/decidable";
import { sampleSchema } from "@/lib/domain/review/sample";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import type { Decision } from "@/lib/domain/review/states";
import { toJudge } from "@/lib/domain/review/to-judge";
import { TRANSITIONS } from "@/lib/domain/review/transitions";
import { readContent } from "@/lib/domain/submission/content";
import { recordReview, tellSide } from "./review-record";
import { moveReview, readRight, type MovableReview } from "./review-right";

/** What somebody signs. */
export interface SignedDecision {
  decision: Decision;
  reasons: string;
  /** Of whoever signs, in their organisation. */
  position: string;
  /** Days are ISO dates. */
  conditions: readonly { requirement: string | null; what: string; dueOn: string }[];
  /** How many verdicts the person saw: `judgements` of the review. */
  judgements: number;
  proof: Proof;
}

/**
 * Signs the decision on a submission. It never changes again. Who prepared or declared the submission does not decide
 * on it.
 * @throws Refused while something is not judged, or when somebody judged in the meantime
 */
export async function decideReview(
  person: Person,
  reviewId: string,
  { proof, conditions, judgements, ...signed }: SignedDecision,
): Promise<void> {
  const { roles } = await readRight(person, reviewId);
  demand(roles.commissioner, TRANSITIONS.decide.needs);
  // Checked before the transaction, because it takes long on purpose.
  await proveAgain(person, proof);
  await moveReview(person, reviewId, "decide", async (transaction, review) => {
    const submission = await demandIndependent(transaction, person, review);
    await demandJudged(transaction, review, submission.content, { ...signed, conditions, judgements });
    const now = new Date();
    await transaction.decision.create({
      data: {
        ...signed,
        reviewId: review.id,
        name: person.name,
        sha256: submission.sha256,
        at: now,
        byId: person.id,
      },
    });
    await transaction.condition.createMany({
      data: conditions.map(({ requirement, what, dueOn }) => ({
        reviewId: review.id,
        requirementId: requirement,
        what,
        dueOn: new Date(dueOn),
      })),
    });
    await transaction.review.update({
      where: { id: review.id },
      data: { state: signed.decision, version: { increment: 1 }, endedAt: now },
    });
    await recordReview(transaction, person, "commissioner", "review:decide", review, {
      decision: REVIEW_STATE_WORDS[signed.decision].label.toLowerCase(),
      sha256: submission.sha256,
    });
    await tellSide(transaction, person, "supplier", review, {
      kind: "decided",
      words: { by: review.commissioner, what: review.what, decision: signed.decision },
      key: `decided:${review.id}`,
    });
    if (signed.decision !== "not_accepted")
      await tellInheritors(transaction, person, "inherited_accepted", review);
  });
}

async function demandIndependent(transaction: Transaction, person: Person, { submissionId }: MovableReview) {
  const { preparation, declaredById, ...submission } = await transaction.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      content: true,
      sha256: true,
      declaredById: true,
      preparation: { select: { preparedById: true } },
    },
  });
  if ([declaredById, preparation.preparedById].includes(person.id)) throw new Refused(OWN);
  return submission;
}

const OWN = "You prepared or declared this submission, so somebody else must decide on it.";

async function demandJudged(
  transaction: Transaction,
  { id }: MovableReview,
  text: string,
  { decision, conditions, judgements }: Pick<SignedDecision, "decision" | "conditions" | "judgements">,
): Promise<void> {
  const { sample, verdicts } = await transaction.review.findUniqueOrThrow({
    where: { id },
    select: { sample: true, verdicts: { orderBy: { number: "asc" } } },
  });
  if (verdicts.length !== judgements) throw new Refused(JUDGED);
  const content = readContent(text);
  const newest = new Map(verdicts.map(({ requirementId, verdict }) => [requirementId, verdict]));
  const asked = toJudge(content, sample === null ? null : sampleSchema.parse(sample));
  const unjudged = asked.filter((requirement) => newest.get(requirement) == null);
  const problem = undecidable({ decision, unjudged, conditions: conditions.length });
  if (problem) throw new Refused(problem.message, problem.field);
  const answered = new Set(content.outcomes.map(({ requirement }) => requirement));
  if (conditions.some(({ requirement }) => requirement !== null && !answered.has(requirement)))
    throw new Refused("A condition is about a requirement that is not in the submission");
}

const JUDGED =
  "Somebody gave a verdict after you opened this page. Open it again, read what is new, then decide.";
