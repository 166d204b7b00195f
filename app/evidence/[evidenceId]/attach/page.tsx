import { AttachToRequirements } from "@/components/evidence/attach-to-requirements";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { currentAssessment } from "@/lib/data/people/organisations";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { EvidenceUsed } from "@/lib/domain/evidence/evidence-used";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { progressOf } from "@/lib/domain/assessment/progress";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function AttachEvidencePage({
  params,
  searchParams,
}: PageProps<"/evidence/[evidenceId]/attach">) {
  const { evidenceId } = await params;
  const path = `/evidence/${evidenceId}/attach`;
  const person = await requirePerson(path);
  const { title, organisation, uses } = await orNotFound(readEvidence(person, evidenceId));
  if (!can(organisation.role, "evidence:edit")) pageNotFound();
  const assessment = await currentAssessment(person, organisation.reference);
  const back = `/evidence/${evidenceId}`;
  return (
    <>
      <BackLink href={back} />
      <TwoThirds>
        <AttachToRequirements
          evidence={title}
          requirements={assessment ? await requirementsLeft(person, assessment, uses) : []}
          save={save.bind(null, { path, evidenceId, assessment: assessment ?? "" })}
          initial={await keptForm(person, path, await searchParams)}
        />
      </TwoThirds>
    </>
  );
}

/** The requirements that apply, and for which it does not speak yet. */
async function requirementsLeft(person: Person, assessmentId: string, uses: readonly EvidenceUsed[]) {
  const found = await readAssessment(person, assessmentId);
  const catalogue = getCatalogue(found.catalogueVersion);
  const assessed = toAssessed(found, today());
  const { sections } = progressOf(catalogue, assessed, scoreAssessment(catalogue, assessed));
  const here = uses.filter(({ assessment }) => assessment === assessmentId);
  const spokenFor = new Set(here.map(({ requirement }) => requirement));
  return sections
    .flatMap(({ requirements }) => requirements)
    .filter(({ requirement, state }) => state !== "not_applicable" && !spokenFor.has(requirement))
    .flatMap(({ requirement }) => catalogue.requirement(requirement) ?? []);
}
