/** What the file is of: a report is one. */
interface FileOf {
  organisation: { reference: string };
  /** As an ISO date. */
  madeOn: string;
}

/** A file to keep, with a name that is safe on every system. Never shown by the browser, stored or guessed at. */
export function download(
  { organisation, madeOn }: FileOf,
  part: string,
  type: "csv" | "json",
  content: string,
): Response {
  const name = [organisation.reference, part, madeOn].join("-").replaceAll(/[^A-Za-z0-9]+/g, "-");
  return new Response(content, {
    headers: {
      "Content-Type": type === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.${type}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
