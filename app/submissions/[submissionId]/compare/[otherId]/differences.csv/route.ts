import { requirePerson } from "@/lib/current-person";
import { readComparisonToDownload } from "@/lib/data/submission/comparison";
import { today } from "@/lib/data/today";
import { compareSubmissions } from "@/lib/domain/submission/compare";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { comparisonCsv } from "@/lib/reports/csv/comparison-csv";
import { download } from "@/lib/reports/download";

export async function GET(
  _request: Request,
  { params }: RouteContext<"/submissions/[submissionId]/compare/[otherId]/differences.csv">,
) {
  const { submissionId, otherId } = await params;
  const person = await requirePerson(`/submissions/${submissionId}/compare/${otherId}`);
  return orAnswerNotFound(
    readComparisonToDownload(person, submissionId, otherId, "differences.csv").then(({ before, after }) => {
      const { organisation } = after.content;
      const part = `versions ${before.content.number} and ${after.content.number}`;
      const csv = comparisonCsv(compareSubmissions(before.content, after.content));
      return download({ organisation, madeOn: today() }, part, "csv", csv);
    }),
  );
}
