import { CataloguePage } from "@/components/catalogue/catalogue-page";
import { nearParts, STANDARDS } from "@/components/catalogue/standards";
import { SummaryList } from "@/components/nhs/summary-list";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { WarningCallout } from "@/components/nhs/warning-callout";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";

export default function CrosswalkPage() {
  const { meta, requirements } = getCatalogue(latestVersion);
  const noted = STANDARDS.flatMap(({ key, name }) => {
    const note = meta.crosswalk_notes[key];
    return note ? [{ key: name, value: note }] : [];
  });
  return (
    <CataloguePage title="Related standards" wide>
      <WarningCallout heading="Indicative">
        <p>{meta.crosswalk_notes["status"]}</p>
      </WarningCallout>
      <h2>How far each was checked</h2>
      <SummaryList rows={noted} />
      <Table
        caption="Requirements and the parts of other standards that are near them"
        head={["Requirement", ...STANDARDS.map(({ short }) => short)]}
        rows={requirements.map((requirement) => ({
          key: requirement.id,
          cells: [
            <TextLink key="link" href={`/requirements/${requirement.id}`}>
              {requirement.id} {requirement.title}
            </TextLink>,
            ...STANDARDS.map(({ key }) => nearParts(requirement, key) || "–"),
          ],
        }))}
      />
    </CataloguePage>
  );
}
