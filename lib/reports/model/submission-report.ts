import { getCatalogue } from "@/lib/domain/catalogue/index";
import { dayInEngland } from "@/lib/domain/dates";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { plannedGapsOf, proofsOf } from "@/lib/domain/submission/judge-content";
import { catalogueFor } from "@/lib/domain/submission/subject";
import { makeReport } from "./report-model";
import type { Report } from "./report-schema";

interface AsOf {
  /** Before it is declared, what would be submitted is a draft. */
  stage?: Report["stage"];
  /** The fingerprint of the submission. */
  sha256?: string;
  /** What its organisation marks its reports with today. */
  marking?: string | null;
  /** That it was withdrawn since. */
  withdrawal?: { at: Date } | null;
}

/** The report of a submission, as of the day that it was judged on. Who answered is not in it. */
export function submissionReport(
  content: SubmissionContent,
  { stage = "submitted", marking, ...since }: AsOf = {},
): Report {
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
    organisation: { ...organisation, profile: facts, marking },
    sites,
    services,
    answers: answers.map((answer) => ({ ...answer, changedBy: NOBODY })),
    proofs: proofsOf(evidence),
    planned: plannedGapsOf(content.planned),
    people: {},
  };
  const report = makeReport(reported, judgedOn, undefined, catalogue);
  return stage === "draft" ? report : { ...report, stage, submission: declared(content, since) };
}

const declared = (
  { number, product, declaration }: SubmissionContent,
  { sha256, withdrawal }: Pick<AsOf, "sha256" | "withdrawal">,
) => ({
  number,
  product: product?.name ?? null,
  declaredOn: dayInEngland(new Date(declaration.at)),
  declaredBy: declaration.name,
  position: declaration.position,
  sha256: sha256 ?? null,
  ...(withdrawal && { withdrawnOn: dayInEngland(withdrawal.at) }),
});

const NOBODY = "";
