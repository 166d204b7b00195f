import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/assignment";
import { Due } from "./due";

/** Who has what, most urgent first. */
export function OpenTable({ open, today }: { open: Assignment[]; today: string }) {
  return (
    <Table
      caption="Open"
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
