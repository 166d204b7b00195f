import { SummaryList } from "@/components/nhs/summary-list";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { Due } from "./due";
import { endInWords } from "./end-in-words";

/** Everything that is known about one assignment. */
export function AssignmentFacts({ assignment, today }: { assignment: Assignment; today: string }) {
  const { to, personId, dueOn, note, assignedAt, assignedBy, ended, endNote } = assignment;
  return (
    <SummaryList
      rows={[
        { key: "Assigned to", value: personId ? to : `${to}, once they accept their invitation` },
        { key: "Assigned by", value: `${assignedBy} on ${momentInWords(assignedAt)}` },
        { key: "Answer by", value: <Due dueOn={dueOn} today={ended ? "" : today} /> },
        ...(note ? [{ key: "Note", value: <span className="app-kept-lines">{note}</span> }] : []),
        ...(ended ? [{ key: "Ended", value: endInWords(assignment) }] : []),
        ...(endNote ? [{ key: "Said", value: <span className="app-kept-lines">{endNote}</span> }] : []),
      ]}
    />
  );
}
