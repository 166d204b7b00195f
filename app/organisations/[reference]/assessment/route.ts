import { redirect } from "next/navigation";
import { requirePerson } from "@/lib/current-person";
import { currentAssessment } from "@/lib/data/people/organisations";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";

/** Leads to the assessment that is under way, or to where one is started, which then says so. So that every page can link to it unread. */
export async function GET(_: Request, { params }: RouteContext<"/organisations/[reference]/assessment">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/assessment`);
  return orAnswerNotFound(
    currentAssessment(person, reference).then((assessment) =>
      redirect(assessment ? `/assessments/${assessment}` : `/organisations/${reference}?wanted=assessment`),
    ),
  );
}
