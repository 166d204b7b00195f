import { actionsCsv } from "@/lib/reports/actions-csv";
import { download } from "@/lib/reports/download";
import { type DownloadContext, reportToDownload } from "../report-to-download";

export async function GET(_request: Request, context: DownloadContext) {
  const report = await reportToDownload(context);
  return download(report, "actions", "csv", actionsCsv(report));
}
