import { makeReportFile } from "@/lib/reports/make-report-file";
import { makeReport } from "@/lib/reports/model/report-model";
import { asStored } from "@/tests/support/reported";
import { catalogue, fullAssessment } from "../scoring/full-assessment";

// A process of its own: `one-report.ts <sites> <services>`. Makes the report of a trust that answered everything, then
// its PDF twice, each read back, as a thread of the portal does. Prints how long each took and the most memory it had.

const [sites, services] = process.argv.slice(2).map(Number) as [number, number];
const stored = asStored(fullAssessment(1, { sites, services }));

async function makePdf(): Promise<{ seconds: number; megabytes: number }> {
  const began = performance.now();
  const report = makeReport(stored, "2026-11-21", { name: "Robin Reader" }, catalogue);
  const file = await makeReportFile(report, "report.pdf");
  return { seconds: (performance.now() - began) / 1000, megabytes: file.length / 1e6 };
}

const before = process.resourceUsage().maxRSS;
const first = await makePdf();
const again = await makePdf();
const memory = (process.resourceUsage().maxRSS - before) / 1024;
console.log(JSON.stringify({ first: first.seconds, again: again.seconds, size: first.megabytes, memory }));
