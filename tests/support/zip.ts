import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP file with these parts. */
export async function aZip(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { compress: name !== "mimetype" });
  zip.end();
  return buffer(zip.outputStream);
}
