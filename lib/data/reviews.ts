import "server-only";
import { NotFound } from "@/lib/domain/errors";
import { can, ROLES, type Role } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import type { Depth, Review } from "@/lib/domain/review/review";
import { sampleSchema } from "@/lib/domain/review/sample";
import { sees, type Seen } from "@/lib/domain/review/sight";
import { REVIEW_STATES, type Decision, type ReviewState, type Verdict } from "@/lib/domain/review/states";
import type { Side } from "@/lib/domain/review/transitions";
import { readContent } from "@/lib/domain/submission/content";
import { Prisma } from "@/prisma/generated/client";
import { demand } from "./access";
import { db, query } from "./db";
import { knownId } from "./ids";
import { readRight } from "./review-right";

/** A review, and the role of its reader on their side. */
export type ReadReview = Review & { role: Role };

export interface ListedReview {
  id: string;
  state: ReviewState;
  createdAt: Date;
  /** An ISO date. */
  dueOn: string | null;
  commissioner: string;
  supplier: string;
  /** The name of the product; null for the whole organisation. */
  product: string | null;
  number: number;
  /** How many requirements have a verdict. */
  judged: number;
}

/** The roles that read reviews. */
const READERS = ROLES.filter((role) => can(role, "review:read"));

const MOST_LISTED = 200;

/** The reviews of the organisations in which a person may read them: what is due first, then the oldest; then the ended. */
export function listReviews(person: Person, { open }: { open: boolean }): Promise<ListedReview[]> {
  const order = open
    ? Prisma.sql`r.due_on ASC NULLS LAST, r.created_at ASC`
    : Prisma.sql`r.ended_at DESC NULLS LAST`;
  return query<ListedReview>(Prisma.sql`
    SELECT r.id, r.state, r.created_at AS "createdAt", to_char(r.due_on, 'YYYY-MM-DD') AS "dueOn",
      c.name AS commissioner, o.name AS supplier, p.name AS product, s.number,
      (SELECT count(*)::integer FROM (
        SELECT DISTINCT ON (requirement_id) verdict FROM verdicts WHERE review_id = r.id
        ORDER BY requirement_id, number DESC) newest WHERE verdict IS NOT NULL) AS judged
    FROM reviews r JOIN submissions s ON s.id = r.submission_id
      JOIN organisations o ON o.id = s.organisation_id LEFT JOIN services p ON p.id = s.product_id
      JOIN organisations c ON c.id = r.commissioner_id
      JOIN memberships m ON m.organisation_id = c.id AND m.person_id = ${person.id}::uuid
    WHERE m.role = ANY(${READERS}) AND (r.state = ANY(${OPEN})) = ${open}
    ORDER BY ${order}, r.id LIMIT ${MOST_LISTED}`);
}

/** Whether a person `p` may read a review. Part of the query that finds out who is signed in. */
export const HAS_REVIEWS = Prisma.sql`EXISTS (
  SELECT FROM memberships m JOIN reviews r ON r.commissioner_id = m.organisation_id
  WHERE m.person_id = p.id AND m.role = ANY(${READERS}))`;

const OPEN: ReviewState[] = ["waiting", "under_review", "returned"];

/** A review for somebody of the organisation that reviews. */
export const readReview = (person: Person, reviewId: string): Promise<ReadReview> =>
  readAs(person, reviewId, "commissioner");

/** A review of a submission, as far as its supplier may see it. @throws NotFound for a review of another submission */
export async function readReviewOf(
  person: Person,
  submissionId: string,
  reviewId: string,
): Promise<ReadReview> {
  const review = await readAs(person, reviewId, "supplier");
  if (review.submission.id !== knownId(submissionId)) throw new NotFound("review of another submission");
  return review;
}

const READ = { supplier: "submission:read", commissioner: "review:read" } as const;

async function readAs(person: Person, reviewId: string, side: Side): Promise<ReadReview> {
  const { review, roles } = await readRight(person, reviewId);
  const role = roles[side];
  demand(role, READ[side]);
  const row = await load(review.id);
  return { ...(await asSeen(row, side)), role: role! };
}

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
      returned: { select: { requirements: true, message: true, at: true, by: NAME } },
      decision: {
        select: { decision: true, reasons: true, name: true, position: true, sha256: true, at: true },
      },
      conditions: { orderBy: [{ dueOn: "asc" }, { id: "asc" }] },
    },
  });

type Row = Awaited<ReturnType<typeof load>>;

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** What one side sees of a review in its state: nothing else leaves this file. */
async function asSeen(row: Row, side: Side): Promise<Review> {
  const state = row.state as ReviewState;
  const may = (what: Seen) => sees(side, what, state);
  const { commissioner, submission, returned, decision } = row;
  return {
    id: row.id,
    state,
    version: row.version,
    createdAt: row.createdAt,
    dueOn: row.dueOn && day(row.dueOn),
    endedAt: row.endedAt,
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
      withdrawn: submission.withdrawal && {
        at: submission.withdrawal.at,
        reason: submission.withdrawal.reason,
      },
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

/** A commissioning organisation compares with what it could read before; a supplier with what it submitted before. */
async function readPrevious({ submission, commissionerId }: Row, side: Side): Promise<Review["previous"]> {
  const seen = REVIEW_STATES.filter((state) => sees("commissioner", "submission", state));
  const { organisationId, productId, number } = submission;
  const previous = await db.submission.findFirst({
    where: {
      ...{ organisationId, productId, number: { lt: number } },
      ...(side === "commissioner" && { reviews: { some: { commissionerId, state: { in: seen } } } }),
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
