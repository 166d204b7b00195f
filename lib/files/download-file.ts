import { Readable } from "node:stream";

interface FileToSend {
  fileName: string;
  contentType: string;
  bytes: number;
  stream: Readable;
}

/**
 * A file that somebody else uploaded, to keep: never shown by the browser. `admit` sets it apart from this website. Its
 * name is told twice: in ASCII, and as it is (RFC 6266).
 */
export function downloadFile({ fileName, contentType, bytes, stream }: FileToSend): Response {
  const plain = fileName.replaceAll(/[^A-Za-z0-9 ._-]/g, "_");
  const whole = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "Content-Type": contentType,
      "Content-Length": String(bytes),
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
