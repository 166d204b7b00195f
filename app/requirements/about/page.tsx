import { Bullets } from "@/components/catalogue/bullets";
import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { InsetText } from "@/components/nhs/inset-text";
import { SummaryList } from "@/components/nhs/summary-list";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { dateInWords } from "@/lib/domain/dates";

const USE = { base: "What the requirements rest on", background: "Background, with no duty in it" };

export default function AboutCataloguePage() {
  const { meta, coverage } = getCatalogue(latestVersion);
  return (
    <CataloguePage title="About the requirements">
      <InsetText>
        <p>{meta.disclaimer}</p>
      </InsetText>
      <p>
        This is version {meta.version} of the {meta.title}. A published version never changes. A correction
        that alters meaning becomes a new version, so that an old report keeps its meaning.
      </p>
      <h2>Sources</h2>
      <p>
        The base is the {meta.base_policy.name}, {meta.base_policy.edition}. {meta.base_policy.note}
      </p>
      <SummaryList
        rows={Object.values(meta.sources).map(({ title, edited, use }) => ({
          key: title,
          value: `${USE[use]}. Last edited ${dateInWords(edited)}.`,
        }))}
      />
      <h2>Credit and licence</h2>
      <p>
        Contains public sector information licensed under the{" "}
        <a
          className="nhsuk-link"
          href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          rel="license"
        >
          Open Government Licence v3.0
        </a>
        . The sources above were published by NHS Digital, now part of NHS England, on digital.nhs.uk. We
        restate them in our own words and quote only the few words that show how strongly a thing is asked.
      </p>
      <h2>What is ours</h2>
      <p>
        The questions, levels, examples, actions, effort and owners are ours. Where we interpret the policy,
        the requirement says “our reading”. These numbers are ours too:
      </p>
      <Bullets items={meta.own_figures.map(({ figure, why }) => `${figure}. ${why}`)} />
      <h2>What is not assessed</h2>
      <Bullets items={coverage.not_assessed.map(({ clause, why }) => `${clause}. ${why}`)} />
    </CataloguePage>
  );
}
