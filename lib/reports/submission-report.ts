import { getCatalogue } from "@/lib/domain/catalogue";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { proofsOf } from "@/lib/domain/submission/judge-content";
import { catalogueFor } from "@/lib/domain/submission/subject";
import { makeReport } from "./report-model";
import type { Report } from "./report-schema";

/** The report of a submission, as of the day that it was judged on. Who answered is not in it. */
export function submissionReport(content: SubmissionContent, stage: Report["stage"] = "submitted"): Report {
  const { organisation, facts, sites, services, answers, evidence, assessment, product, judgedOn } = content;
  const catalogue = catalogueFor(getCatalogue(content.catalogueVersion), product?.id ?? null);
  const changedAt = answers.reduce(
    (newest, answer) => (answer.changedAt > newest ? answer.changedAt : newest),
    assessment.startedAt,
  );
  const reported = {
    ...assessment,
    catalogueVersion: content.catalogueVersion,
    changedAt,
    organisation: { ...organisation, profile: facts },
    sites,
    services,
    answers: answers.map((answer) => ({ ...answer, changedBy: NOBODY })),
    proofs: proofsOf(evidence),
    people: {},
  };
  return { ...makeReport(reported, judgedOn, undefined, catalogue), stage };
}

const NOBODY = "";
