import { ChooseToConfirm } from "@/components/carry-forward/choose-to-confirm";
import { SectionToConfirm } from "@/components/carry-forward/section-to-confirm";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { readCarried } from "@/lib/data/assessment/carried";
import { readCarriedEvidence } from "@/lib/data/assessment/carried-evidence";
import { today } from "@/lib/data/today";
import { toConfirm } from "@/lib/domain/carry-forward/to-confirm";
import { getCatalogue } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { placeNames } from "@/lib/domain/place-names";
import { progressOf } from "@/lib/domain/assessment/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function ReconfirmPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/reconfirm/[sectionId]">) {
  const { assessmentId, sectionId } = await params;
  const list = `/assessments/${assessmentId}`;
  const path = `${list}/reconfirm/${sectionId}`;
  const person = await requirePerson(path);
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const carried = await readCarried(assessment);
  const progress = progressOf(catalogue, assessed, scoreAssessment(catalogue, assessed), carried);
  const section = progress.sections.find((one) => one.section === sectionId);
  if (!section || assessment.closedAt || !can(assessment.role, "answer:save")) pageNotFound();

  const waiting = toConfirm(section, carried);
  const evidence = await readCarriedEvidence(
    assessment,
    waiting.map(({ requirement }) => requirement),
  );
  const title = "Confirm the answers of last time";
  const heading = (
    <h1>
      <span className="nhsuk-caption-l">{catalogue.sections.find(({ id }) => id === sectionId)?.title}</span>
      {title}
    </h1>
  );
  return (
    <>
      <BackLink href={list}>Back to all requirements</BackLink>
      <TwoThirds>
        {waiting.length === 0 ? (
          <>
            <PageTitle title={title} />
            {heading}
            <p>Nothing of last time waits to be confirmed in this section.</p>
          </>
        ) : (
          <SaveForm
            save={save.bind(null, { path, assessmentId })}
            title={title}
            submit="Confirm these answers"
            initial={await keptForm(person, path, await searchParams)}
            above={heading}
          >
            <p>Read what was answered. It counts for nothing until you confirm it.</p>
            <SectionToConfirm
              catalogue={catalogue}
              waiting={waiting}
              evidence={evidence}
              nameOf={placeNames(assessment)}
              hrefOf={(id) => `${list}/requirements/${id}`}
              today={today()}
            />
            <ChooseToConfirm catalogue={catalogue} waiting={waiting} />
          </SaveForm>
        )}
      </TwoThirds>
    </>
  );
}
