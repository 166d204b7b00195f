import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { db } from "@/lib/data/db";
import type { Person } from "@/lib/domain/people/person";
import { READABLE_STATES } from "@/lib/domain/review/sight";
import type { ReviewState } from "@/lib/domain/review/states";
import { readContent, type SubmissionContent } from "@/lib/domain/submission/content";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { mayDeclare } from "./may-declare";
import { demandSubmission, type SubmissionSight } from "./submission-sight";

/** A submission as it was declared, and what became of it. */
export interface Submission extends SubmissionSight {
  content: SubmissionContent;
  /** What its organisation marks its reports with today. */
  marking: string | null;
  sha256: string;
  /** Its place in the chain of the organisation's submissions, from 1. */
  sequence: number;
  at: Date;
  withdrawal: { at: Date; reason: string } | null;
  /** Those of the same subject, newest first, as far as the person sees them. */
  versions: { id: string; number: number; at: Date }[];
  /** Of its own organisation: who reviews it, and whether the person may withdraw it. */
  reviewedBy: { id: string; commissioner: string; state: ReviewState }[];
  mayWithdraw: boolean;
}

/** One submission, for its own organisation and for whoever it is shared with. */
export async function readSubmission(person: Person, submissionId: string): Promise<Submission> {
  const sight = await demandSubmission(person, submissionId, "submission");
  const { content, sha256, sequence, at, withdrawal, organisationId, productId, reviews, organisation } =
    await db.submission.findUniqueOrThrow({
      where: { id: sight.id },
      include: {
        organisation: { select: { marking: true } },
        withdrawal: { select: { at: true, reason: true } },
        reviews: {
          select: { id: true, state: true, commissioner: { select: { name: true } } },
          orderBy: { id: "asc" },
        },
      },
    });
  const commissioners = sight.reviews.map(({ commissionerId }) => commissionerId);
  const versions = await db.submission.findMany({
    where: {
      ...{ organisationId, productId },
      ...(!sight.role && {
        reviews: { some: { commissionerId: { in: commissioners }, state: { in: READABLE_STATES } } },
      }),
    },
    select: { id: true, number: true, at: true },
    orderBy: { number: "desc" },
  });
  return {
    ...sight,
    ...{ content: readContent(content), sha256, sequence, at, withdrawal, versions },
    marking: organisation.marking,
    reviewedBy: sight.role
      ? reviews.map(({ id, state, commissioner }) => ({
          id,
          commissioner: commissioner.name,
          state: state as ReviewState,
        }))
      : [],
    mayWithdraw: !withdrawal && sight.role !== null && (await mayDeclare(organisationId, sight.role)),
  };
}

/** The text of a submission, the very bytes that its fingerprint is of, for somebody who takes it away. */
export async function readSubmissionToDownload(person: Person, submissionId: string, file: string) {
  const { id, organisationId, role, reviews } = await demandSubmission(person, submissionId, "submission");
  const {
    content,
    sha256,
    withdrawal,
    organisation: { marking },
  } = await db.submission.findUniqueOrThrow({
    where: { id },
    select: {
      content: true,
      sha256: true,
      withdrawal: { select: { at: true } },
      organisation: { select: { marking: true } },
    },
  });
  const { organisation, product, number, judgedOn } = readContent(content);
  // Whoever reviews it does so as their own organisation.
  const reader = role ? organisationId : reviews[0]!.commissionerId;
  const detail = { file, number, what: subjectInWords(product?.name ?? null) };
  await recordDownload(person, reader, { what: "submission:download", subject: id, detail });
  return { text: content, sha256, marking, withdrawal, organisation, number, judgedOn };
}
