import { Due } from "@/components/teamwork/due";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { MyAction } from "@/lib/domain/plan/my-action";
import { ActionStatusTag } from "./action-status-tag";

/** The actions that a person owns, most urgent first. */
export function MyActionsTable({ actions, today }: { actions: readonly MyAction[]; today: string }) {
  return (
    <Table
      caption="Your actions in the plan"
      head={["What", "For", "By", "Status"]}
      rows={actions.map(({ id, title, organisation, dueOn, status }) => ({
        key: id,
        cells: [
          <TextLink key="what" href={`/organisations/${organisation.reference}/plan/actions/${id}`}>
            {title}
          </TextLink>,
          organisation.name,
          <Due key="due" dueOn={dueOn} today={today} />,
          <ActionStatusTag key="status" status={status} />,
        ],
      }))}
    />
  );
}
