import { MOST_BYTES } from "@/lib/spreadsheets/limits";
import { readUpTo } from "./read-up-to";
import { isSameOrigin } from "@/lib/forms/same-origin";

/** Why a file was not taken: in the address of the page that says so. */
export const FILE_PROBLEMS = ["elsewhere", "too-large", "no-file", "no-kind"] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export interface ReceivedFile {
  fileName: string;
  file: Buffer;
  fields: FormData;
}

/** A file that was not taken, with the other fields of its form where they could be read. */
export interface RefusedFile {
  problem: FileProblem;
  fields?: FormData;
}

/** For the other fields of the form and what stands between them. */
const MARGIN = 64 * 1024;

/** Takes in a form with a file. Reads no more than a file may have, whatever the sender says of its length. */
export async function receiveFile(request: Request): Promise<ReceivedFile | RefusedFile> {
  if (!isSameOrigin(request.headers)) return { problem: "elsewhere" };
  if (Number(request.headers.get("content-length")) > MOST_BYTES + MARGIN) return { problem: "too-large" };
  const body = await readUpTo(request.body, MOST_BYTES + MARGIN);
  if (!body) return { problem: "too-large" };
  const fields = await formOf(request.headers.get("content-type") ?? "", body);
  const given = fields?.get("file");
  if (!fields || !given || typeof given === "string" || given.name === "")
    return { problem: "no-file", ...(fields && { fields }) };
  if (given.size > MOST_BYTES) return { problem: "too-large", fields };
  return { fileName: given.name, file: Buffer.from(await given.arrayBuffer()), fields };
}

/** Null when it is not the form that our pages send. */
async function formOf(type: string, body: Blob): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    return null;
  }
}
