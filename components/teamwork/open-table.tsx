import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
import { Due } from "./due";

interface OpenTableProps {
  open: Assignment[];
  today: string;
  caption?: string;
}

/** Who has what, most urgent first. */
export function OpenTable({ open, today, caption = "Open" }: OpenTableProps) {
  return (
    <Table
      caption={caption}
      head={["What", "Assigned to", "By"]}
      rows={open.map(({ id, what, to, personId, dueOn }) => ({
        key: id,
        cells: [
          <TextLink key="what" href={`/assignments/${id}`}>
            {what}
          </TextLink>,
          personId ? to : `${to} (invited)`,
          <Due key="due" dueOn={dueOn} today={today} />,
        ],
      }))}
    />
  );
}
