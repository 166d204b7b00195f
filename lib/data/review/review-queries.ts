import "server-only";
import type { Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { Side } from "@/lib/domain/review/transitions";
import { recordReview, tellSide } from "./review-record";
import { moveReview, type MovableReview } from "./review-right";
import { demandAnswered } from "./verdicts";

/** Asks the supplier something about a requirement. Returns the id of the query. */
export function askSupplier(
  person: Person,
  reviewId: string,
  requirement: string,
  text: string,
): Promise<string> {
  return moveReview(person, reviewId, "ask", async (transaction, review) => {
    await demandAnswered(transaction, review.submissionId, [requirement]);
    const { id } = await transaction.reviewQuery.create({
      data: { reviewId: review.id, requirementId: requirement },
    });
    await say(transaction, person, "commissioner", review, { id, requirement }, text);
    return id;
  });
}

/** Says more about a query that is open, as the reviewer. */
export const askAgain = (person: Person, reviewId: string, queryId: string, text: string): Promise<void> =>
  moveReview(person, reviewId, "ask", async (transaction, review) =>
    say(transaction, person, "commissioner", review, await openQuery(transaction, review, queryId), text),
  );

/** Answers a query, as the supplier. */
export const answerQuery = (person: Person, reviewId: string, queryId: string, text: string): Promise<void> =>
  moveReview(person, reviewId, "answer_query", async (transaction, review) =>
    say(transaction, person, "supplier", review, await openQuery(transaction, review, queryId), text),
  );

/** Says that nothing is left to ask. To say it twice changes nothing. */
export function closeQuery(person: Person, reviewId: string, queryId: string): Promise<void> {
  return moveReview(person, reviewId, "ask", async (transaction, review) => {
    const { id, requirement, closed } = await readQuery(transaction, review, queryId);
    if (closed) return;
    await transaction.reviewQuery.update({
      where: { id },
      data: { closedAt: new Date(), closedById: person.id },
    });
    await recordReview(transaction, person, "commissioner", "query:close", review, { requirement });
  });
}

async function readQuery(transaction: Transaction, review: MovableReview, queryId: string) {
  const query = await transaction.reviewQuery.findFirst({
    where: { id: knownId(queryId), reviewId: review.id },
  });
  if (!query) throw new NotFound("query");
  return { id: query.id, requirement: query.requirementId, closed: query.closedAt !== null };
}

async function openQuery(transaction: Transaction, review: MovableReview, queryId: string) {
  const query = await readQuery(transaction, review, queryId);
  if (query.closed) throw new Refused("This query is closed. Open the page again.");
  return query;
}

async function say(
  transaction: Transaction,
  person: Person,
  side: Side,
  review: MovableReview,
  { id: queryId, requirement }: { id: string; requirement: string },
  text: string,
): Promise<void> {
  const { id } = await transaction.queryMessage.create({ data: { queryId, side, text, byId: person.id } });
  const { what, supplier, commissioner } = review;
  if (side === "commissioner") {
    await recordReview(transaction, person, side, "query:ask", review, { requirement });
    return tellSide(transaction, person, "supplier", review, {
      kind: "query_asked",
      words: { by: commissioner, what, requirement },
      key: `query_asked:${id}`,
    });
  }
  await recordReview(transaction, person, side, "query:answer", review, { requirement });
  return tellSide(transaction, person, "commissioner", review, {
    kind: "query_answered",
    words: { by: supplier, what, requirement },
    key: `query_answered:${id}`,
    path: `/requirements/${requirement}`,
  });
}
