import { z } from "zod";
import { requirePerson } from "@/lib/current-person";
import { openEvidenceFile } from "@/lib/data/evidence/evidence-file";
import { downloadFile } from "@/lib/files/download-file";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";

const query = z.object({ version: z.coerce.number().int().min(1).max(100_000).catch(1) });

/** The file of a version, to keep. */
export async function GET(request: Request, { params }: RouteContext<"/evidence/[evidenceId]/file">) {
  const { evidenceId } = await params;
  const person = await requirePerson(`/evidence/${evidenceId}`);
  const { version } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  return orAnswerNotFound(openEvidenceFile(person, evidenceId, version).then(downloadFile));
}
