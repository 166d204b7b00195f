import { Fragment } from "react";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/teamwork/assignment";
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
          <TextLink key="what" href={answerPath(assignment)}>
            {assignment.what}
          </TextLink>,
          <Fragment key="for">
            {assignment.organisation.name}, assigned by {assignment.assignedBy}
            <AssignmentNote note={assignment.note} by={assignment.assignedBy} />
          </Fragment>,
          <Due key="due" dueOn={assignment.dueOn} today={today} />,
          <TextLink key="finish" href={`/assignments/${assignment.id}`} about={`: ${assignment.what}`}>
            Done, or hand back
          </TextLink>,
        ],
      }))}
    />
  );
}
