import { Table } from "@/components/nhs/table";
import { approvalInWords, PLAN_COLUMNS, planRows } from "@/lib/reports/words/plan-words";
import type { Report } from "@/lib/reports/model/report-schema";

/** The plan in a report; nothing where there is none. */
export const PlanTable = ({ report }: { report: Report }) =>
  report.plan &&
  report.plan.actions.length > 0 && (
    <>
      <h2 id="plan">The plan</h2>
      <p>{approvalInWords(report.plan)}</p>
      <Table
        caption="The plan"
        captionHidden
        head={[...PLAN_COLUMNS]}
        rows={planRows(report).map(({ id, cells }) => ({ key: id, cells }))}
      />
    </>
  );
