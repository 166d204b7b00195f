import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { AnswersAndEvidence } from "@/components/submission/answers-and-evidence";
import { submitSearch } from "@/components/submission/submit-links";
import { requirePerson } from "@/lib/current-person";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { submitQuery } from "@/lib/forms/submission/submit-query";

export default async function PreviewAnswersPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/submit/preview/answers">) {
  const { assessmentId } = await params;
  const { product, answers } = submitQuery.parse(await searchParams);
  const above = `/assessments/${assessmentId}/submit`;
  const path = `${above}/preview/answers${submitSearch({ product, answers })}`;
  const person = await requirePerson(path);
  const asked = { productId: product ?? null, answers };
  const { content, organisation, read } = await orNotFound(readToSubmit(person, assessmentId, asked));
  return (
    <>
      <BackLink href={`${above}${submitSearch({ product, answers, read })}`}>Back to submitting it</BackLink>
      <PageTitle title={`Answers and evidence that would be submitted: ${content.organisation.name}`} />
      <AnswersAndEvidence
        content={content}
        path={path}
        holds={({ id, title }) =>
          can(organisation.role, "evidence:read") ? (
            <TextLink href={`/evidence/${id}`} about={title}>
              Open the evidence
            </TextLink>
          ) : (
            "Your role does not open evidence."
          )
        }
      />
    </>
  );
}
