import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand, demandOrganisation } from "@/lib/data/people/access";
import { recordReview, tellSide } from "@/lib/data/review/review-record";
import { readRight } from "@/lib/data/review/review-right";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { OpenCondition } from "@/lib/domain/review/open-condition";

/** What an organisation still has to do because its submissions were accepted with conditions, the most urgent first. */
export async function listOpenConditions(person: Person, reference: string): Promise<OpenCondition[]> {
  const { id: organisationId } = await demandOrganisation(person, reference, "submission:read");
  const conditions = await db.condition.findMany({
    where: { doneAt: null, metAt: null, review: { submission: { organisationId } } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    include: {
      review: {
        select: {
          submissionId: true,
          commissioner: { select: { name: true } },
          submission: { select: { product: { select: { name: true } } } },
        },
      },
    },
  });
  return conditions.map(({ id, reviewId, review, requirementId, what, dueOn }) => ({
    id,
    reviewId,
    submissionId: review.submissionId,
    commissioner: review.commissioner.name,
    product: review.submission.product?.name ?? null,
    requirement: requirementId,
    what,
    dueOn: dueOn.toISOString().slice(0, 10),
  }));
}

/** The supplier says that a condition is met, and how. To say it twice changes nothing. */
export async function sayConditionDone(person: Person, conditionId: string, note: string): Promise<void> {
  const { condition, right } = await find(person, conditionId);
  demand(right.roles.supplier, "query:answer");
  const told = { doneAt: new Date(), doneById: person.id, doneNote: note };
  await once(condition.id, { doneAt: null }, told, async (transaction) => {
    const { review } = right;
    await recordReview(transaction, person, "supplier", "condition:done", review, {
      condition: condition.what,
    });
    await tellSide(transaction, person, "commissioner", review, {
      kind: "condition_done",
      words: { by: review.supplier, what: review.what, condition: condition.what },
      key: `condition_done:${condition.id}`,
    });
  });
}

/** The commissioning organisation agrees that a condition is met. To agree twice changes nothing. */
export async function agreeConditionMet(person: Person, conditionId: string): Promise<void> {
  const { condition, right } = await find(person, conditionId);
  demand(right.roles.commissioner, "review:judge");
  await once(condition.id, { metAt: null }, { metAt: new Date(), metById: person.id }, (transaction) =>
    recordReview(transaction, person, "commissioner", "condition:met", right.review, {
      condition: condition.what,
    }),
  );
}

async function find(person: Person, conditionId: string) {
  const condition = await db.condition.findUnique({ where: { id: knownId(conditionId) } });
  if (!condition) throw new NotFound("condition");
  return { condition, right: await readRight(person, condition.reviewId) };
}

const once = (
  id: string,
  unless: { doneAt: null } | { metAt: null },
  data: object,
  told: (transaction: Transaction) => Promise<unknown>,
): Promise<void> =>
  db.$transaction(async (transaction) => {
    const { count } = await transaction.condition.updateMany({ where: { id, ...unless }, data });
    if (count > 0) await told(transaction);
  });
