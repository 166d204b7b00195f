import { dateInWords } from "@/lib/domain/dates";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import type { Report } from "@/lib/reports/model/report-schema";
import type { Seal } from "@/lib/reports/model/seal";
import { componentsOf, metadataOf } from "./document-parts";
import { inMarkdown } from "./in-markdown";
import { otherObservations, outcomeId, outcomeObservation } from "./observations";
import type { AssessmentResults, Finding } from "./oscal-shape";
import { idIn, type IdOf, momentOf, NAMES, propsOf } from "./oscal-words";
import { someOr } from "./some-or";

/** A report as OSCAL assessment results: an observation for everything in it, a finding for every outcome. */
export function assessmentResults(report: Report, seal: Seal): AssessmentResults {
  const { organisation, assessment, status, requirements, madeOn, catalogue } = report;
  const id = idIn(report);
  const observations = [
    ...requirements.flatMap((requirement) =>
      requirement.outcomes.map((outcome) =>
        outcomeObservation(requirement, outcome, assessment.changedOn, id),
      ),
    ),
    ...otherObservations(report, id),
  ];
  return inMarkdown({
    "assessment-results": {
      uuid: id("assessment-results", seal.sha256),
      metadata: metadataOf(report, seal, id, "Internet First self-assessment"),
      "import-ap": { href: `#${id("catalogue")}` },
      results: [
        {
          uuid: id("result"),
          title: status.label,
          description: status.meaning,
          start: momentOf(assessment.startedOn),
          end: momentOf(madeOn),
          props: figuresOf(report),
          "local-definitions": { components: componentsOf(report, id) },
          "reviewed-controls": {
            "control-selections": [
              { "include-controls": requirements.map((one) => ({ "control-id": one.id })) },
            ],
          },
          ...attested(report, id),
          ...someOr("observations", observations),
          ...someOr("findings", findingsOf(report, id)),
        },
      ],
      "back-matter": {
        resources: [
          {
            uuid: id("catalogue"),
            title: `${catalogue.title}, version ${catalogue.version}`,
            description: `What ${organisation.name} was asked. It takes the place of an assessment plan: there is none as an OSCAL document.`,
          },
        ],
      },
    },
  });
}

/** OSCAL knows two states only: what is not known yet is not satisfied for another reason than a failure. */
const findingsOf = ({ requirements }: Report, id: IdOf): Finding[] =>
  requirements.flatMap(({ id: requirement, title, outcomes }) =>
    outcomes
      .filter(({ level }) => level !== "not_applicable")
      .map((outcome) => {
        const { level, scope, obligation, reason } = outcome;
        const satisfied = level === "fully_met";
        return {
          uuid: id("finding", requirement, scope, obligation),
          title: `${requirement} ${title}`,
          description: reason,
          target: {
            type: "objective-id" as const,
            "target-id": requirement,
            status: {
              state: satisfied ? ("satisfied" as const) : ("not-satisfied" as const),
              reason: satisfied
                ? ("pass" as const)
                : level === "unknown"
                  ? ("other" as const)
                  : ("fail" as const),
              remarks: LEVEL_WORDS[level].label,
            },
          },
          "related-observations": [{ "observation-uuid": outcomeId(id, requirement, outcome) }],
        };
      }),
  );

const figuresOf = ({ status, figures }: Report) =>
  propsOf({
    status: status.key,
    "mandatory-index": figures.mandatoryIndex,
    "recommended-index": figures.recommendedIndex,
    "questions-answered": figures.coverage.answered,
    "questions-asked": figures.coverage.applicable,
    assurance: figures.assurance,
    "times-not-applicable": figures.notApplicable,
  });

/** Who declared that it is right, when and as what. */
const attested = ({ submission }: Report, id: IdOf) =>
  submission
    ? {
        attestations: [
          {
            "responsible-parties": [{ "role-id": "assessor" as const, "party-uuids": [id("party")] }],
            parts: [
              {
                name: "declaration",
                ns: NAMES,
                title: "Declaration",
                prose: `Declared by ${submission.declaredBy}, ${submission.position}, on ${dateInWords(submission.declaredOn)}.`,
              },
            ],
          },
        ],
      }
    : {};
