import type { ReactNode } from "react";
import { Table, type TableColumn } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import type { Plan } from "@/lib/domain/plan/plan";
import { dateInWords } from "@/lib/domain/dates";
import { hasNoOwner, isFundingUnknown } from "@/lib/domain/plan/concerns";
import { costInWords, firstYear } from "@/lib/domain/plan/cost";
import { isMust, PLAN_PARTS, type PlanAction } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import { PART_WORDS } from "@/lib/domain/plan/words";
import { ActionStatusTag } from "./action-status-tag";
import { ChooseAction } from "./choose-action";
import { ConcernTags } from "./concern-tags";
import { whereFor } from "./where-for";

interface PlanTablesProps {
  plan: Pick<Plan, "places" | "today">;
  /** Of the plan. */
  path: string;
  actions: readonly PlanAction[];
  /** Whether each can be chosen, inside a form. */
  choosing: boolean;
}

const COLUMNS: TableColumn[] = [
  { text: "Action" },
  { text: "Priority" },
  { text: "Owner" },
  { text: "Due" },
  { text: "Cost" },
  { text: "Status" },
];

/** The actions of a plan by the parts of the guidance, each with what it is for, who, when, how much and how far. */
export function PlanTables({ plan, path, actions, choosing }: PlanTablesProps) {
  const first = actions[0]?.id;
  const tables = [...PLAN_PARTS, null].map((part) => {
    const those = actions.filter((action) => action.part === part);
    if (those.length === 0) return null;
    return (
      <Table
        key={part}
        compact
        caption={`${part ? PART_WORDS[part] : "No part given"} (${those.length})`}
        head={choosing ? [...COLUMNS, { text: "Choose", hidden: true }] : COLUMNS}
        rows={those.map((action) => ({
          key: action.id,
          cells: [
            <Title key="title" action={action} plan={plan} path={path} />,
            <Priority key="priority" action={action} today={plan.today} />,
            <Owner key="owner" action={action} today={plan.today} />,
            <Due key="due" action={action} today={plan.today} />,
            <Cost key="cost" action={action} today={plan.today} />,
            <Status key="status" action={action} today={plan.today} />,
            ...(choosing
              ? [
                  <ChooseAction
                    key="choose"
                    id={action.id}
                    title={action.title}
                    first={action.id === first}
                  />,
                ]
              : []),
          ],
        }))}
      />
    );
  });
  return <div className="app-wide app-plan">{tables}</div>;
}

/** More places than that become a number: the page of the action has them all. */
const MOST_PLACES = 2;

function Title({ action, plan, path }: { action: PlanAction } & Pick<PlanTablesProps, "plan" | "path">) {
  return (
    <>
      <TextLink href={`${path}/actions/${action.id}`}>{action.title}</TextLink>{" "}
      <span className="app-beside">{whereFor(action, plan.places, MOST_PLACES)}</span>
    </>
  );
}

type Cell = (props: { action: PlanAction; today: string }) => ReactNode;

const Missing = ({ children }: { children: string }) => <span className="app-beside">{children}</span>;

const Priority: Cell = ({ action }) => (
  <>
    {priorityOf(action).level}
    {isMust(action) && <strong> Mandatory</strong>}
  </>
);

const Owner: Cell = ({ action, today }) => (
  <>
    {hasNoOwner(action) ? <Missing>No owner</Missing> : action.owner?.name}{" "}
    <ConcernTags action={action} today={today} only={["no_people"]} />
  </>
);

const Due: Cell = ({ action, today }) => (
  <>
    {action.dueOn ? (
      dateInWords(action.dueOn)
    ) : (
      <Missing>{action.whyNoDate ? "No date, explained" : "No date"}</Missing>
    )}{" "}
    <ConcernTags action={action} today={today} only={["late"]} />
  </>
);

const Cost: Cell = ({ action, today }) => (
  <>
    {firstYear(action) === null ? <Missing>Cost not known</Missing> : costInWords(action)}
    {firstYear(action) !== null && isFundingUnknown(action) && <Missing>, funding not known</Missing>}
    {action.funding === "funded" && ", funded"}{" "}
    <ConcernTags action={action} today={today} only={["not_funded"]} />
  </>
);

const Status: Cell = ({ action, today }) => (
  <>
    <ActionStatusTag status={action.status} />{" "}
    {action.reopenedOn && action.status !== "verified" && <Tag colour="pink">Due again</Tag>}{" "}
    <ConcernTags action={action} today={today} only={["exception_over", "not_checked"]} />
  </>
);
