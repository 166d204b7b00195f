import "server-only";
import { db } from "@/lib/data/db";
import type { Depth, Review } from "@/lib/domain/review/review";
import { sampleSchema } from "@/lib/domain/review/sample";
import { READABLE_STATES, sees, type Seen, stageOf } from "@/lib/domain/review/sight";
import { type Decision, type ReviewState, type Verdict } from "@/lib/domain/review/states";
import type { Side } from "@/lib/domain/review/transitions";
import { readContent } from "@/lib/domain/submission/content";

const NAME = { select: { name: true } } as const;
const ORGANISATION = { select: { name: true, reference: true } } as const;

const load = (id: string) =>
  db.review.findUniqueOrThrow({
    where: { id },
    include: {
      commissioner: ORGANISATION,
      submission: { include: { organisation: ORGANISATION, product: NAME, withdrawal: true } },
      verdicts: { include: { by: NAME }, orderBy: { number: "asc" } },
      queries: {
        include: { messages: { include: { by: NAME }, orderBy: { at: "asc" } } },
        orderBy: { id: "asc" },
      },
      followedBy: {
        select: { id: true, submission: { select: { id: true, number: true } } },
        orderBy: { id: "desc" },
        take: 1,
      },
      returned: { select: { requirements: true, message: true, at: true, by: NAME } },
      decision: {
        select: { decision: true, reasons: true, name: true, position: true, sha256: true, at: true },
      },
      conditions: { orderBy: [{ dueOn: "asc" }, { id: "asc" }] },
    },
  });

type Row = Awaited<ReturnType<typeof load>>;

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** What one side sees of a review in its state: nothing else leaves this file. The caller knows who is of that side. */
export async function reviewAsSeen(reviewId: string, side: Side): Promise<Review> {
  const row = await load(reviewId);
  const state = row.state as ReviewState;
  const { commissioner, submission, returned, decision } = row;
  const stage = stageOf(state, returned !== null);
  const may = (what: Seen) => sees(side, what, stage);
  return {
    id: row.id,
    state,
    version: row.version,
    stage,
    createdAt: row.createdAt,
    dueOn: row.dueOn && day(row.dueOn),
    endedAt: row.endedAt,
    goesOn: goesOnOf(row),
    depth: may("sample") ? (row.depth as Depth | null) : null,
    sample: may("sample") && row.sample !== null ? sampleSchema.parse(row.sample) : null,
    seed: may("sample") ? row.seed : null,
    commissioner,
    submission: {
      id: submission.id,
      number: submission.number,
      at: submission.at,
      sha256: submission.sha256,
      supplier: submission.organisation,
      product: submission.product?.name ?? null,
      withdrawn:
        may("submission") && submission.withdrawal
          ? { at: submission.withdrawal.at, reason: submission.withdrawal.reason }
          : null,
    },
    content: may("submission") ? readContent(submission.content) : null,
    previous: may("submission") ? await readPrevious(row, side) : null,
    verdicts: may("verdicts") ? verdictsOf(row, may) : new Map(),
    judgements: may("verdicts") ? row.verdicts.length : 0,
    queries: may("queries") ? queriesOf(row) : [],
    returned: may("return") && returned ? { ...returned, by: returned.by.name } : null,
    decided: may("decision") && decision ? { ...decision, decision: decision.decision as Decision } : null,
    conditions: may("decision") ? conditionsOf(row) : [],
  };
}

const goesOnOf = ({ followedBy: [next] }: Row): Review["goesOn"] =>
  next ? { id: next.id, submissionId: next.submission.id, number: next.submission.number } : null;

/** A commissioning organisation compares with what it could read before; a supplier with what it submitted before. */
async function readPrevious({ submission, commissionerId }: Row, side: Side): Promise<Review["previous"]> {
  const { organisationId, productId, number } = submission;
  const previous = await db.submission.findFirst({
    where: {
      ...{ organisationId, productId, number: { lt: number } },
      ...(side === "commissioner" && {
        reviews: { some: { commissionerId, state: { in: READABLE_STATES } } },
      }),
    },
    orderBy: { number: "desc" },
    select: { id: true, content: true },
  });
  return previous && { id: previous.id, content: readContent(previous.content) };
}

function verdictsOf({ verdicts }: Row, may: (what: Seen) => boolean): Review["verdicts"] {
  const newest = new Map(verdicts.map((given) => [given.requirementId, given]));
  return new Map(
    [...newest].flatMap(([requirement, { verdict, recommendation, note, at, by, number, carried }]) =>
      verdict === null
        ? []
        : [
            [
              requirement,
              {
                verdict: verdict as Verdict,
                recommendation: may("recommendations") ? recommendation : null,
                note: may("review_notes") ? note : null,
                at,
                // Which of them judged stays among the reviewers, as their notes do.
                by: may("review_notes") ? by.name : null,
                number,
                carried,
              },
            ] as const,
          ],
    ),
  );
}

const queriesOf = ({ queries }: Row): Review["queries"] =>
  queries.map(({ id, requirementId, closedAt, messages }) => ({
    id,
    requirement: requirementId,
    closedAt,
    messages: messages.map((message) => ({
      id: message.id,
      side: message.side as Side,
      text: message.text,
      at: message.at,
      by: message.by.name,
    })),
  }));

const conditionsOf = ({ conditions }: Row): Review["conditions"] =>
  conditions.map(({ id, requirementId, what, dueOn, doneAt, doneNote, metAt }) => ({
    id,
    requirement: requirementId,
    what,
    dueOn: day(dueOn),
    done: doneAt && { at: doneAt, note: doneNote },
    metAt,
  }));
