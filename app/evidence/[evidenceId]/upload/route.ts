import { redirect } from "next/navigation";
import { z } from "zod";
import { currentPerson } from "@/lib/current-person";
import { addFileVersion, demandFile } from "@/lib/data/evidence/evidence-file";
import { scanWaiting } from "@/lib/data/evidence/evidence-scan";
import { Refused } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { receiveUpload } from "@/lib/forms/files/receive-upload";
import { seeOther } from "@/lib/forms/see-other";
import { workOn } from "@/lib/forms/autosave/work-on";

const query = z.object({ shown: z.coerce.number().int().min(1).max(100_000).catch(0) });

/** Takes a new version of a file. */
export async function POST(request: Request, { params }: RouteContext<"/evidence/[evidenceId]/upload">) {
  const { evidenceId } = await params;
  const form = `/evidence/${encodeURIComponent(evidenceId)}/versions/new`;
  const { shown } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const person = await currentPerson();
  if (!person) return seeOther(`/sign-in?next=${encodeURIComponent(form)}`);
  return orAnswerNotFound(
    demandFile(person, evidenceId).then(async ({ id }) => {
      const came = await receiveUpload(request, env.FILES_MOST_MB * 1024 * 1024, async (file) =>
        addFileVersion(person, id, shown, file).catch(orNewer),
      );
      if (came) return seeOther(`${form}?problem=${came}`);
      await workOn(scanWaiting(id));
      return seeOther(`/evidence/${id}?saved=1`);
    }),
  );
}

/** Somebody else was faster: the page shows their version and asks again. */
function orNewer(problem: unknown): "newer" {
  if (problem instanceof Refused) return "newer";
  throw problem;
}

/** Whoever comes back to this address, for example after signing in, is led to the page with the form. */
export async function GET(_request: Request, { params }: RouteContext<"/evidence/[evidenceId]/upload">) {
  redirect(`/evidence/${encodeURIComponent((await params).evidenceId)}/versions/new`);
}
