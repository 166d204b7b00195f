import { CheckedRequirement } from "@/components/assessment/checked-requirement";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { PageTitle } from "@/components/nhs/page-title";
import { underSubmission } from "@/components/submission/submission-crumbs";
import { SubmittedEvidenceTable } from "@/components/submission/submitted-evidence-table";
import { requirePerson } from "@/lib/current-person";
import { listSubmittedEvidence } from "@/lib/data/submission/submission-evidence";
import { readSubmission } from "@/lib/data/submission/submissions";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import { assessedOf, judgeContent } from "@/lib/domain/submission/judge-content";
import { catalogueFor } from "@/lib/domain/submission/subject";
import { openScopes, scopesOf } from "@/lib/domain/target";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function SubmittedAnswersPage({
  params,
}: PageProps<"/submissions/[submissionId]/answers">) {
  const { submissionId } = await params;
  const path = `/submissions/${submissionId}`;
  const person = await requirePerson(`${path}/answers`);
  const submission = await orNotFound(readSubmission(person, submissionId));
  const held = await orNotFound(listSubmittedEvidence(person, submissionId));
  const { content } = submission;
  const catalogue = catalogueFor(getCatalogue(content.catalogueVersion), content.product?.id ?? null);
  const result = judgeContent(content);
  const { answers } = assessedOf(content);
  const nameOf = placeNames(content);
  return (
    <>
      <Breadcrumb items={underSubmission(submission)} />
      <PageTitle title={`Answers and evidence: ${content.organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">
          {content.product?.name ?? content.organisation.name}, version {content.number}
        </span>
        Answers and evidence
      </h1>
      {content.evidence.length > 0 && (
        <SubmittedEvidenceTable path={path} evidence={content.evidence} held={held} nameOf={nameOf} />
      )}
      {catalogue.sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.requirements
            .filter((id) => scopesOf(result, id).length > 0)
            .flatMap((id) => catalogue.requirement(id) ?? [])
            .map((requirement) => (
              <CheckedRequirement
                key={requirement.id}
                catalogue={catalogue}
                requirement={requirement}
                answers={answers.filter(({ scope }) => scopesOf(result, requirement.id).includes(scope))}
                open={openScopes(result, requirement.id)}
                nameOf={nameOf}
                href={path}
                mayAnswer={false}
              />
            ))}
        </section>
      ))}
    </>
  );
}
