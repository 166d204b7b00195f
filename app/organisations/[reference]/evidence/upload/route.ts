import { redirect } from "next/navigation";
import { currentPerson } from "@/lib/current-person";
import { addFileEvidence, demandUpload } from "@/lib/data/evidence/evidence-file";
import { scanWaiting } from "@/lib/data/evidence/evidence-scan";
import { isFileProblem } from "@/lib/domain/evidence/file-problem";
import { can } from "@/lib/domain/people/permissions";
import { env } from "@/lib/env";
import { newEvidenceQuery } from "@/lib/forms/evidence/evidence-query";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { receiveUpload } from "@/lib/forms/files/receive-upload";
import { seeOther } from "@/lib/forms/see-other";
import { workOn } from "@/lib/forms/autosave/work-on";

/** Takes a file as evidence and leads to where it gets its title and dates. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/organisations/[reference]/evidence/upload">,
) {
  const { reference } = await params;
  const asked = new URL(request.url).searchParams;
  const { assessment, requirement } = newEvidenceQuery.parse(Object.fromEntries(asked));
  const use = assessment && requirement ? { assessment, requirement } : undefined;
  const form = `/organisations/${encodeURIComponent(reference)}/evidence/new?${new URLSearchParams({ kind: "file", ...use })}`;
  const person = await currentPerson();
  if (!person) return seeOther(`/sign-in?next=${encodeURIComponent(form)}`);
  return orAnswerNotFound(
    demandUpload(person, reference, use).then(async ({ role }) => {
      const came = await receiveUpload(request, env.FILES_MOST_MB * 1024 * 1024, async (file) => ({
        id: await addFileEvidence(person, reference, file, use),
      }));
      if (isFileProblem(came)) return seeOther(`${form}&problem=${came}`);
      await workOn(scanWaiting(came.id));
      if (use && !can(role, "evidence:edit"))
        return seeOther(`/assessments/${assessment}/requirements/${requirement}?evidence=added#evidence`);
      return seeOther(`/evidence/${came.id}/edit?${new URLSearchParams({ uploaded: "1", ...use })}`);
    }),
  );
}

/** Whoever comes back to this address, for example after signing in, is led to the page with the form. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/evidence/upload">,
) {
  redirect(`/organisations/${encodeURIComponent((await params).reference)}/evidence/new?kind=file`);
}
