import "server-only";
import { recordDownload } from "@/lib/data/audit/audit";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { readSubmission, type Submission } from "./submissions";

/** Two submissions of one subject, the earlier version first. */
export interface Comparison {
  before: Submission;
  after: Submission;
}

/** @throws NotFound unless the person may see both, and both are of the same organisation or product */
export async function readComparison(
  person: Person,
  submissionId: string,
  otherId: string,
): Promise<Comparison> {
  const one = await readSubmission(person, submissionId);
  const other = await readSubmission(person, otherId);
  const isOfOne =
    one.organisationId === other.organisationId && one.content.product?.id === other.content.product?.id;
  if (!isOfOne || one.id === other.id) throw new NotFound("another submission of the same subject");
  return one.content.number < other.content.number
    ? { before: one, after: other }
    : { before: other, after: one };
}

/** The same for somebody who takes it away as this file. The record of their organisation says so. */
export async function readComparisonToDownload(
  person: Person,
  submissionId: string,
  otherId: string,
  file: string,
): Promise<Comparison> {
  const comparison = await readComparison(person, submissionId, otherId);
  const { id, organisationId, role, reviews, content } = comparison.after;
  const reader = role ? organisationId : reviews[0]!.commissionerId;
  const detail = { file, number: content.number, what: subjectInWords(content.product?.name ?? null) };
  await recordDownload(person, reader, { what: "submission:download", subject: id, detail });
  return comparison;
}
