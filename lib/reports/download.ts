import { createHash } from "node:crypto";

/** What the file is of: a report is one. */
interface FileOf {
  organisation: { reference: string };
  /** As an ISO date. */
  madeOn: string;
}

const TYPES = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * A file to keep, with a name that is safe on every system and the SHA-256 of its bytes (RFC 9530). Never shown by the
 * browser, stored or guessed at.
 */
export function download(
  { organisation, madeOn }: FileOf,
  part: string,
  type: keyof typeof TYPES,
  content: string | Buffer,
): Response {
  const name = [organisation.reference, part, madeOn].join("-").replaceAll(/[^A-Za-z0-9]+/g, "-");
  return new Response(typeof content === "string" ? content : new Uint8Array(content), {
    headers: {
      "Content-Type": TYPES[type],
      "Content-Disposition": `attachment; filename="${name}.${type}"`,
      "Repr-Digest": `sha-256=:${createHash("sha256").update(content).digest("base64")}:`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
