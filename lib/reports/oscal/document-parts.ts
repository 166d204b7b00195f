import { oneLine } from "@/lib/domain/one-line";
import type { Report } from "@/lib/reports/model/report-schema";
import type { Counts, Seal } from "@/lib/reports/model/seal";
import { type Component, type Metadata, OSCAL_VERSION } from "./shared-shapes";
import { componentId, type IdOf, momentOf, propsOf } from "./oscal-words";

/** The identifier system of ODS codes, as NHS England's FHIR interfaces name it. */
const ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

/** What a document of a report is, of whom, as of when, and how much the report holds. */
export function metadataOf(report: Report, { counts, sha256 }: Seal, id: IdOf, title: string): Metadata {
  const { organisation, catalogue, assessment, submission, madeOn } = report;
  return {
    title: `${title}: ${organisation.name}`,
    "last-modified": momentOf(madeOn),
    version: submission ? `submission ${submission.number}` : `revision ${assessment.revision}`,
    "oscal-version": OSCAL_VERSION,
    "document-ids": [{ identifier: id("document", title) }],
    props: propsOf({
      "protective-marking": report.marking,
      stage: report.stage,
      format: `${report.format} ${report.formatVersion}`,
      "sha256-of-report": sha256,
      "made-for": report.madeBy,
      "organisation-reference": organisation.reference,
      "organisation-type": organisation.type,
      "assessment-id": assessment.id,
      "assessment-started-on": assessment.startedOn,
      "assessment-changed-on": assessment.changedOn,
      revision: assessment.revision,
      policy: catalogue.basePolicy,
      edition: catalogue.edition,
      catalogue: catalogue.title,
      "catalogue-version": catalogue.version,
      "rules-version": catalogue.rulesVersion,
      ...Object.fromEntries(
        (Object.keys(counts) as (keyof Counts)[]).map((part) => [`count-${part}`, counts[part]]),
      ),
      ...submittedProps(submission),
      "plan-approval": report.plan?.approved?.number ?? null,
      "plan-approved-on": report.plan?.approved?.on ?? null,
      "plan-approved-by": report.plan?.approved?.by ?? null,
    }),
    roles: [
      { id: "assessor", title: "Assesses itself" },
      { id: "action-owner", title: "Owns an action" },
    ],
    parties: [
      {
        uuid: id("party"),
        type: "organization",
        name: oneLine(organisation.name),
        ...(organisation.odsCode
          ? { "external-ids": [{ scheme: ODS, id: oneLine(organisation.odsCode) }] }
          : {}),
      },
    ],
    "responsible-parties": [{ "role-id": "assessor", "party-uuids": [id("party")] }],
    remarks: report.disclaimer,
  };
}

const submittedProps = (submission: Report["submission"]) => ({
  "submission-number": submission?.number ?? null,
  "submission-product": submission?.product ?? null,
  "submission-sha256": submission?.sha256 ?? null,
  "submission-withdrawn-on": submission?.withdrawnOn ?? null,
});

const COMPONENT_TYPES = { organisation: "this-system", site: "physical", service: "service" } as const;
const COMPONENT_WORDS = { organisation: "The organisation", site: "A site", service: "A digital service" };

/** The organisation, its sites and its services. */
export const componentsOf = ({ scopes }: Report, id: IdOf): Component[] =>
  scopes.map(({ key, level, name }) => ({
    uuid: componentId(id, key),
    type: COMPONENT_TYPES[level],
    title: name,
    description: `${COMPONENT_WORDS[level]} that was assessed.`,
    props: propsOf({ scope: key }),
    status: { state: "operational" },
  }));
