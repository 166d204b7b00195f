import { SummaryList } from "@/components/nhs/summary-list";
import { MarkingLine } from "./marking-line";
import { dateInWords } from "@/lib/domain/dates";
import type { Report } from "@/lib/reports/model/report-schema";
import { stateInWords } from "@/lib/reports/words/state-in-words";

/** Whose report it is, under which version of the policy, as of when, and whether it can still change. */
export function ReportHead({ report }: { report: Report }) {
  const { organisation, assessment, catalogue, madeBy, madeOn } = report;
  const { name, odsCode, type } = organisation;
  return (
    <>
      <MarkingLine marking={report.marking} />
      <h1>
        <span className="nhsuk-caption-xl">{name}</span> Internet First report
      </h1>
      <p className="app-sheet-head" aria-hidden="true">
        {report.marking && `${report.marking}. `}
        {name}. Internet First self-assessment, catalogue version {catalogue.version}, as of{" "}
        {dateInWords(madeOn)}
      </p>
      <SummaryList
        rows={[
          { key: "Organisation", value: [name, odsCode, type].filter(Boolean).join(", ") },
          { key: "State", value: stateInWords(report) },
          {
            key: "Judged as of",
            value: `${dateInWords(madeOn)}${madeBy ? `, for ${madeBy}` : ""}`,
          },
          {
            key: "Assessment",
            value: `Started ${dateInWords(assessment.startedOn)}, last changed ${dateInWords(assessment.changedOn)}`,
          },
          {
            key: "Policy",
            value: `${catalogue.basePolicy}, ${catalogue.edition}. Catalogue version ${catalogue.version}`,
          },
        ]}
      />
    </>
  );
}
