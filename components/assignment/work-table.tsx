import { Fragment } from "react";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/assignment";
import { answerPath } from "./answer-path";
import { AssignmentNote } from "./assignment-note";
import { Due } from "./due";

/** What a person has to answer, most urgent first. */
export function WorkTable({ open, today }: { open: Assignment[]; today: string }) {
  return (
    <Table
      caption="To do"
      head={["What", "For", "By", { text: "Say how it went", hidden: true }]}
      rows={open.map((assignment) => ({
        key: assignment.id,
        cells: [
          <Fragment key="what">
            <TextLink href={answerPath(assignment)}>{assignment.what}</TextLink>
            <AssignmentNote note={assignment.note} by={assignment.assignedBy} />
          </Fragment>,
          `${assignment.organisation.name}, assigned by ${assignment.assignedBy}`,
          <Due key="due" dueOn={assignment.dueOn} today={today} />,
          <TextLink key="finish" href={`/assignments/${assignment.id}`} about={`: ${assignment.what}`}>
            Done, or hand back
          </TextLink>,
        ],
      }))}
    />
  );
}
