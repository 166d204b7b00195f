import { download } from "@/lib/reports/download";
import { outcomesCsv } from "@/lib/reports/outcomes-csv";
import { type DownloadContext, reportToDownload } from "../report-to-download";

export async function GET(_request: Request, context: DownloadContext) {
  return reportToDownload(context, "report.csv", (report) =>
    download(report, "outcomes", "csv", outcomesCsv(report)),
  );
}
