import { ActionsByLevel } from "@/components/catalogue/actions-by-level";
import { Bullets } from "@/components/catalogue/bullets";
import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { examplesOf } from "@/components/catalogue/examples-of";
import { LaterGuidance } from "@/components/catalogue/later-guidance";
import { ObligationTag } from "@/components/catalogue/obligation-tag";
import { QuestionGuide } from "@/components/catalogue/question-guide";
import { RelatedStandards } from "@/components/catalogue/related-standards";
import { RequirementFacts } from "@/components/catalogue/requirement-facts";
import { Pagination } from "@/components/nhs/pagination";
import { SummaryList } from "@/components/nhs/summary-list";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { pageNotFound } from "@/lib/forms/page-not-found";

export default async function RequirementPage({ params }: PageProps<"/requirements/[requirementId]">) {
  const catalogue = getCatalogue(latestVersion);
  const requirement = catalogue.requirement((await params).requirementId) ?? pageNotFound();
  const place = catalogue.requirements.indexOf(requirement);
  const shared = { catalogue, requirement };
  return (
    <CataloguePage
      title={`${requirement.id} ${requirement.title}`}
      caption={catalogue.sectionOf(requirement.id)?.title}
    >
      <p className="nhsuk-lede-text">{requirement.statement}</p>
      <p>
        <ObligationTag obligation={requirement.obligation} />
      </p>
      <RequirementFacts {...shared} />
      <h2>Why it matters</h2>
      <p>{requirement.why_it_matters}</p>
      <h2>What good evidence looks like</h2>
      <Bullets items={requirement.good_evidence} />
      <h2>Examples</h2>
      <p>Invented, to show what fully met can look like.</p>
      <SummaryList
        rows={examplesOf(catalogue, requirement).map(({ organisation, text }) => ({
          key: organisation,
          value: text,
        }))}
      />
      <h2>The questions</h2>
      <p>{catalogue.meta.maturity_help}</p>
      {requirement.questions.map((question) => (
        <QuestionGuide key={question.id} {...shared} question={question} />
      ))}
      <ActionsByLevel {...shared} />
      <RelatedStandards {...shared} />
      <LaterGuidance {...shared} />
      <p className="nhsuk-body-s">
        From version {catalogue.version} of the catalogue. {catalogue.meta.disclaimer}
      </p>
      <Pagination
        previous={pageLink(catalogue.requirements[place - 1])}
        next={pageLink(catalogue.requirements[place + 1])}
      />
    </CataloguePage>
  );
}

const pageLink = (requirement?: Requirement) =>
  requirement && {
    href: `/requirements/${requirement.id}`,
    text: `${requirement.id} ${requirement.title}`,
  };
