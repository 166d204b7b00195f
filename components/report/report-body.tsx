import { groupActions } from "@/lib/reports/action-groups";
import { heatMaps } from "@/lib/reports/heat-maps";
import { namesOf } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";
import { ActionList } from "./action-list";
import { ApartPart } from "./apart-part";
import { ApplicabilityStatement } from "./applicability-statement";
import { ContradictionList } from "./contradiction-list";
import { Downloads } from "./downloads";
import { ExplanationList } from "./explanation-list";
import { ExpiredList } from "./expired-list";
import { HeatMapKey } from "./heat-map-key";
import { HeatMap } from "./heat-map";
import { HoldingLists } from "./holding-lists";
import { KeyFigures } from "./key-figures";
import { OverruledList } from "./overruled-list";
import { PlanTable } from "./plan-table";
import { requirementHref } from "./requirement-href";
import { RequirementOutcomes } from "./requirement-outcomes";
import { MarkingLine } from "./marking-line";
import { ReportWays } from "./report-ways";
import { SectionTable } from "./section-table";
import { StatusPanel } from "./status-panel";

interface ReportBodyProps {
  report: Report;
  /** Where the files of the report lie, if there are any. */
  files?: string;
}

/** The whole report, from the conclusion to its grounds. */
export function ReportBody({ report, files }: ReportBodyProps) {
  const nameOf = namesOf(report.scopes);
  const { actions, apart, contradictions, explanations, overruled } = report;
  return (
    <>
      <StatusPanel report={report} />
      <ReportWays report={report} files={files} />
      <h2 id="figures">Key figures</h2>
      <KeyFigures report={report} />
      <h2 id="sections">Sections</h2>
      <p>
        Outcomes are counted for each requirement at each place. A requirement with a mandatory and a
        recommended part counts twice.
      </p>
      <SectionTable sections={report.sections} />
      <h2 id="heat-map">Heat map</h2>
      <HeatMapKey planned={hasPlanned(report)} />
      {heatMaps(report).map((map) => (
        <HeatMap key={map.level} map={map} />
      ))}
      {report.next && (
        <>
          <h2 id="holding">What holds the status</h2>
          <HoldingLists report={report} />
        </>
      )}
      <h2 id="requirements">Every requirement, worst first</h2>
      <RequirementOutcomes report={report} nameOf={nameOf} />
      <h2 id="actions">What to do, in order</h2>
      {actions.length > 0 ? (
        <>
          <p>
            {groupActions(actions).length} actions close what falls short. Mandatory gaps come first, then
            what brings most for its effort. Questions that are still open bring no action yet.
          </p>
          <ActionList actions={actions} nameOf={nameOf} />
        </>
      ) : (
        <p>Nothing that is known falls short.</p>
      )}
      <PlanTable report={report} />
      <h2 id="explanations">Explanations</h2>
      {explanations.length > 0 ? (
        <ExplanationList said={explanations} report={report} nameOf={nameOf} />
      ) : (
        <p>Nobody has explained a recommendation that falls short.</p>
      )}
      {overruled.length > 0 && (
        <>
          <h2 id="overruled">Answers that differ from what the register says</h2>
          <OverruledList overruled={overruled} nameOf={nameOf} />
        </>
      )}
      {report.expired.length > 0 && (
        <>
          <h2 id="expired">Answers that rest on expired evidence</h2>
          <p>They count as asserted until you renew the evidence or attach other evidence that is valid.</p>
          <ExpiredList report={report} nameOf={nameOf} />
        </>
      )}
      <h2 id="applicability">Statement of applicability</h2>
      <ApplicabilityStatement report={report} nameOf={nameOf} />
      {apart.outcomes.length > 0 && (
        <>
          <h2 id="apart">Advice and later law or guidance</h2>
          <p>Reported apart. Nothing here moves the status or an index.</p>
          <ApartPart apart={apart} nameOf={nameOf} />
        </>
      )}
      {contradictions.length > 0 && (
        <>
          <h2 id="contradictions">Answers to look at again</h2>
          <p>These cannot both be true, or need a second look. They are not scored.</p>
          <ContradictionList
            hrefOf={requirementHref(report)}
            contradictions={contradictions}
            nameOf={nameOf}
          />
        </>
      )}
      {files && <Downloads path={files} report={report} />}
      <h2 id="about">About this report</h2>
      <p>{report.disclaimer}</p>
      <p>
        Judged by the rules of this portal, version {report.catalogue.rulesVersion}, on the{" "}
        {report.catalogue.title}, version {report.catalogue.version}. Answers as of revision{" "}
        {report.assessment.revision}. Assessment {report.assessment.id}.
      </p>
      <MarkingLine marking={report.marking} />
    </>
  );
}

const hasPlanned = ({ requirements }: Report) =>
  requirements.some(({ outcomes }) => outcomes.some(({ planned }) => planned));
