import { download } from "@/lib/reports/download";
import { type DownloadContext, reportToDownload } from "../report-to-download";

/** The whole report, in the shape that `lib/reports/report-schema.ts` describes. */
export async function GET(_request: Request, context: DownloadContext) {
  return reportToDownload(context, "report.json", (report) =>
    download(report, "report", "json", JSON.stringify(report, null, 2)),
  );
}
