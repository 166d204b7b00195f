import { z } from "zod";
import { AnswerChanges } from "@/components/assessment/answer-changes";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { Pagination } from "@/components/nhs/pagination";
import { requirePerson } from "@/lib/current-person";
import { listAnswerChanges } from "@/lib/data/assessment/answer-history";
import { getCatalogue } from "@/lib/domain/catalogue";
import { changeKey, changeKeyText } from "@/lib/forms/assessment/change-key";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";

const query = z.object({ before: changeKey });

export default async function AnswerHistoryPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/requirements/[requirementId]/history">) {
  const { assessmentId, requirementId } = await params;
  const { before } = query.parse(await searchParams);
  const back = `/assessments/${assessmentId}/requirements/${requirementId}`;
  const href = `${back}/history`;
  const person = await requirePerson(href);
  const { catalogueVersion, changes, older } = await orNotFound(
    listAnswerChanges(person, assessmentId, requirementId, before),
  );
  const catalogue = getCatalogue(catalogueVersion);
  const requirement = catalogue.requirement(requirementId);
  if (!requirement) pageNotFound();
  return (
    <>
      <BackLink href={back}>Back to the requirement</BackLink>
      <PageTitle title={`History of the answers: ${requirement.title}`} />
      <span className="nhsuk-caption-l">
        {requirement.id} {requirement.title}
      </span>
      <h1>History of the answers</h1>
      {changes.length ? (
        <AnswerChanges
          caption={before ? "Older changes" : "Newest changes"}
          catalogue={catalogue}
          changes={changes}
        />
      ) : (
        <p>{before ? "There are no older changes." : "Nobody has answered this yet."}</p>
      )}
      <Pagination
        previous={before ? { href, text: "Newest changes" } : undefined}
        next={
          older && {
            href: `${href}?${new URLSearchParams({ before: changeKeyText(older) })}`,
            text: "Older changes",
          }
        }
      />
    </>
  );
}
