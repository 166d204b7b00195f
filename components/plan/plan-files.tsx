import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import type { Marking } from "@/lib/domain/protective-marking";
import { isOpen } from "@/lib/domain/plan/statuses";
import { JIRA_DATE_FORMAT } from "@/lib/reports/csv/plan-jira-csv";

interface PlanFilesProps {
  path: string;
  actions: readonly PlanAction[];
  /** What the organisation chose for its reports. */
  marking: Marking | null;
}

/** The files of a plan: what each is for, and how much is in it. */
export function PlanFiles({ path, actions, marking }: PlanFilesProps) {
  const open = actions.filter(isOpen).length;
  const places = actions.reduce((sum, { targets }) => sum + targets.length, 0);
  const files = [
    {
      file: "plan.xlsx",
      name: "Excel file",
      use: "To work with figures, and to pass on. Actions, their places and a summary are on sheets of their own.",
      holds: `${counted(actions.length, "action")}, ${counted(places, "place")}`,
    },
    {
      file: "plan.csv",
      name: "CSV file",
      use: "For other programs. Dates are like 2027-03-31, and money is in whole pounds.",
      holds: counted(actions.length, "action"),
    },
    {
      file: "jira.csv",
      name: "CSV file for Jira",
      use: `For Jira’s CSV import. Choose the date format ${JIRA_DATE_FORMAT} there. Assignees are names: match them to your Jira accounts.`,
      holds: `${counted(open, "open action")}, one issue each`,
    },
  ];
  return (
    <>
      <Table
        caption="Files to download"
        head={["File", "What it is for", "What is in it"]}
        rows={files.map(({ file, name, use, holds }) => ({
          key: file,
          cells: [
            <TextLink key="file" href={`${path}/${file}`}>
              {name}
            </TextLink>,
            use,
            holds,
          ],
        }))}
      />
      {marking && (
        <p>
          The files and the calendar are marked <b>{marking}</b>, like your reports: in the Excel and CSV
          files for each action, in Jira as a label of each issue, in calendars in their name.
        </p>
      )}
    </>
  );
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
