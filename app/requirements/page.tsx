import { Fragment } from "react";
import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { RequirementLinks } from "@/components/catalogue/requirement-links";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { OBLIGATIONS } from "@/lib/domain/catalogue/shape/words";

export default function RequirementsPage() {
  const { meta, sections, requirements } = getCatalogue(latestVersion);
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="The requirements" />
        <h1>The requirements</h1>
        <p className="nhsuk-lede-text">
          Everything that Internet First asks for: {requirements.length} requirements in our own words, each
          with its source.
        </p>
        <p>
          Version {meta.version}. It restates the {meta.base_policy.name} ({meta.base_policy.edition}).{" "}
          {meta.disclaimer}
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <TextLink href="/requirements/about">Sources, licence and what is ours</TextLink>
          </li>
          <li>
            <TextLink href="/requirements/glossary">Glossary</TextLink>
          </li>
          <li>
            <TextLink href="/requirements/crosswalk">Related standards, side by side</TextLink>
          </li>
        </ul>
        <h2>How strongly each is asked</h2>
        <SummaryList
          rows={OBLIGATIONS.map((obligation) => ({
            key: OBLIGATION_LOOK[obligation].label,
            value: OBLIGATION_LOOK[obligation].meaning,
          }))}
        />
        {sections.map((section) => (
          <Fragment key={section.id}>
            <h2>{section.title}</h2>
            <p>{section.about}</p>
            <RequirementLinks
              requirements={requirements.filter(({ id }) => section.requirements.includes(id))}
            />
          </Fragment>
        ))}
      </div>
    </div>
  );
}
