import { actionsCsv } from "@/lib/reports/actions-csv";
import { download } from "@/lib/reports/download";
import { type DownloadContext, reportToDownload } from "../report-to-download";

export async function GET(_request: Request, context: DownloadContext) {
  return reportToDownload(context, "actions.csv", (report) =>
    download(report, "actions", "csv", actionsCsv(report)),
  );
}
