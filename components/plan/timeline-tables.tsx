import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, daysBetween } from "@/lib/domain/dates";
import type { Timeline, TimelineRow } from "@/lib/domain/plan/timeline";
import { ConcernTags } from "./concern-tags";

interface TimelineTablesProps {
  timeline: Timeline<string>;
  /** Of the plan. */
  path: string;
  today: string;
  approved: boolean;
}

/** What the picture shows, in words. */
export const TimelineTables = ({ timeline, path, today, approved }: TimelineTablesProps) =>
  timeline.groups.map(({ group, rows }) => (
    <Table
      key={group}
      caption={`${group} (${rows.length})`}
      captionSize="s"
      head={["Action", "Owner", "Starts", "Due", ...(approved ? ["Due as approved"] : []), "Look at"]}
      rows={rows.map((row) => ({
        key: row.action.id,
        cells: [
          <TextLink key="action" href={`${path}/actions/${row.action.id}`}>
            {row.action.title}
          </TextLink>,
          row.action.owner?.name ?? "Nobody",
          row.start ? dateInWords(row.start) : "Not said",
          dateInWords(row.due),
          ...(approved ? [againstApproved(row)] : []),
          <ConcernTags key="concerns" action={row.action} today={today} />,
        ],
      }))}
    />
  ));

function againstApproved({ due, approvedDue }: TimelineRow): string {
  if (approvedDue === null) return "None";
  const days = daysBetween(approvedDue, due);
  const moved = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;
  return `${dateInWords(approvedDue)}${days > 0 ? `, now ${moved} later` : days < 0 ? `, now ${moved} earlier` : ""}`;
}
