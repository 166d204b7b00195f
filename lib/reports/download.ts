import type { Report } from "./report-schema";

/** A file to keep, with a name that is safe on every system. Never shown by the browser, stored or guessed at. */
export function download(report: Report, part: string, type: "csv" | "json", content: string): Response {
  const name = [report.organisation.reference, part, report.madeOn]
    .join("-")
    .replaceAll(/[^A-Za-z0-9]+/g, "-");
  return new Response(content, {
    headers: {
      "Content-Type": type === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.${type}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
