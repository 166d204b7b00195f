import { redirect } from "next/navigation";
import { requirePerson } from "@/lib/current-person";
import { currentAssessment } from "@/lib/data/people/organisations";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";

/** Leads to the report of the assessment that is under way, or to where one is started, which then says so. So that every page can link to it unread. */
export async function GET(_: Request, { params }: RouteContext<"/organisations/[reference]/report">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/report`);
  return orAnswerNotFound(
    currentAssessment(person, reference).then((assessment) =>
      redirect(
        assessment ? `/assessments/${assessment}/report` : `/organisations/${reference}?wanted=report`,
      ),
    ),
  );
}
