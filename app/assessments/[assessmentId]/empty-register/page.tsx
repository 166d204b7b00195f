import { TextareaField } from "@/components/form/textarea-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function EmptyRegisterPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/empty-register">) {
  const { assessmentId } = await params;
  const path = `/assessments/${assessmentId}/empty-register`;
  const person = await requirePerson(path);
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  if (!can(assessment.role, "register:justify-empty")) pageNotFound();
  const reason = (id: string) => assessment.answers.find(({ question }) => question === id)?.value ?? "";

  return (
    <TwoThirds>
      <BackLink href={`/assessments/${assessmentId}`}>Back to all requirements</BackLink>
      <h1>Why is nothing registered?</h1>
      <p>
        An assessment without a site or a service stays incomplete, because an empty register must not look
        like compliance. If there really is nothing to register, say why. The report shows your reason and
        your name.
      </p>
      <SaveForm
        save={save.bind(null, { assessmentId, path })}
        title="Why is nothing registered?"
        submit="Save"
        initial={await keptForm(person, path, await searchParams)}
        opened={assessment.revision}
      >
        {assessment.sites.length === 0 && (
          <TextareaField
            name={EMPTY_REGISTER.site}
            label="Why there is no site"
            hint="At least 20 characters. Leave it empty to take the reason back."
            value={String(reason(EMPTY_REGISTER.site))}
          />
        )}
        {assessment.services.length === 0 && (
          <TextareaField
            name={EMPTY_REGISTER.service}
            label="Why there is no service"
            hint="At least 20 characters. Leave it empty to take the reason back."
            value={String(reason(EMPTY_REGISTER.service))}
          />
        )}
      </SaveForm>
    </TwoThirds>
  );
}
