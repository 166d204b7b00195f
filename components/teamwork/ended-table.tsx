import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import { endInWords } from "./end-in-words";

/** Assignments that came to their end, and how. */
export function EndedTable({ ended, caption }: { ended: Assignment[]; caption: string }) {
  return (
    <Table
      caption={caption}
      head={["What", "Assigned to", "How it ended"]}
      rows={ended.map((assignment) => ({
        key: assignment.id,
        cells: [
          <TextLink key="what" href={`/assignments/${assignment.id}`}>
            {assignment.what}
          </TextLink>,
          assignment.to,
          <>
            {endInWords(assignment)}
            {assignment.endNote && <span className="app-line app-kept-lines">“{assignment.endNote}”</span>}
          </>,
        ],
      }))}
    />
  );
}
